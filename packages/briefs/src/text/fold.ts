/** Text as the grammar sees it, with the way back to the planner's own characters. */
export interface FoldedText {
  /** Lower case, no accents, plain quotes and dashes; one line feed per line break. */
  readonly text: string;
  /** Original UTF-16 offset at which folded character i begins. */
  readonly starts: Uint32Array;
  /** Original UTF-16 offset just after folded character i, its combining marks included. */
  readonly ends: Uint32Array;
}

const replacements = new Map<string, string>([
  ...[...'‘’‚‛′´ʼ'].map((c) => [c, "'"] as const),
  ...[...'“”„‟″«»‹›'].map((c) => [c, '"'] as const),
  ...[...'–—―−‒'].map((c) => [c, '–'] as const),
  ...[...'‐‑﹣-'].map((c) => [c, '-'] as const),
  ...[...'•‣▪●◦·∙■□▸►➤✓✔★☆❖'].map((c) => [c, '•'] as const),
  ...[...'→⇒➔➜⟶'].map((c) => [c, '→'] as const),
  ['⁄', '/'],
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['≤', '<'],
  ['≥', '>'],
  ['＜', '<'],
  ['＞', '>'],
  ['×', 'x'],
  ['º', 'º'],
  ['ª', 'ª'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
]);
const kept = new Set([...'–•→€£¥ºª']);
const invisible =
  /\p{M}|\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/u;
const spaceLike = /[\p{Z}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const vulgarFraction = /[¼-¾⅐-⅞]/u;

/**
 * Folds a text for matching, one code point at a time, keeping for each folded character where it
 * came from. Accents are dropped whether composed or not, emoji part words as commas do, CRLF is one break.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  let length = 0;
  let starts = new Uint32Array(original.length);
  let ends = new Uint32Array(original.length);
  const push = (folded: string, start: number, end: number) => {
    if (length + folded.length > starts.length) [starts, ends] = [longer(starts), longer(ends)];
    starts.fill(start, length, length + folded.length);
    ends.fill(end, length, length + folded.length);
    length += folded.length;
    parts.push(folded);
  };
  for (let at = 0; at < original.length; ) {
    const plain = plainEnd(original, at);
    if (plain > at) {
      parts.push(original.slice(at, plain).toLowerCase());
      if (length + plain - at > starts.length) [starts, ends] = [longer(starts), longer(ends)];
      for (; at < plain; length++) {
        starts[length] = at;
        at += 1;
        ends[length] = at;
      }
      continue;
    }
    const code = original.charCodeAt(at);
    if (code < 0x80) {
      const end = code === 13 && original.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      push(code === 13 ? '\n' : foldSign(code), at, end);
      at = end;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0x20);
    const end = at + character.length;
    if (invisible.test(character)) {
      if (length > 0 && ends[length - 1] === at) ends[length - 1] = end;
    } else {
      push(foldCharacter(character), at, end);
    }
    at = end;
  }
  return {
    text: parts.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Some characters fold to several; few texts hold many of them. */
function longer(offsets: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(offsets.length * 2 + 16);
  more.set(offsets);
  return more;
}

/** Where the characters end that fold to their own lower case, whatever stands beside them. */
function plainEnd(original: string, from: number): number {
  let at = from;
  for (; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const isPlain = (code >= 32 && code < 127 && code !== 96) || code === 10 || code === 9;
    if (!isPlain) break;
  }
  return at;
}

/** A back tick is a quote, a control character a space. */
const foldSign = (code: number): string => (code === 96 ? "'" : ' ');

function foldCharacter(character: string): string {
  const lowered = character.toLowerCase();
  const replaced = replacements.get(lowered) ?? replacements.get(character);
  if (replaced !== undefined) return replaced;
  if (kept.has(character)) return character;
  if (vulgarFraction.test(character)) return ` ${character.normalize('NFKD').replace('⁄', '/')}`;
  if (spaceLike.test(character)) return ' ';
  const base = lowered.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('⁄', '/');
  if (base === '') return ' ';
  if (pictograph.test(character)) return ',';
  return letterOrDigit.test(base) || /^[\x20-\x7e]+$/.test(base) ? base.toLowerCase() : ' ';
}
