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
  ...[...'‘’‚‛′`´ʼ'].map((c) => [c, "'"] as const),
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
const kept = new Set([...'–•→€£¥ºª"\'']);
const invisible =
  /\p{M}|\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/u;
const spaceLike = /[\p{Z}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const vulgarFraction = /[¼-¾⅐-⅞]/u;

/**
 * Folds a text for matching, one code point at a time, keeping for each folded character where it
 * came from. Accents are dropped whether composed or not, emoji become spaces, CRLF is one break.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (folded: string, start: number, end: number) => {
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    parts.push(folded);
  };
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    if (code < 0x80) {
      if (code === 13) {
        const end = original.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
        push('\n', at, end);
        at = end;
        continue;
      }
      push(foldAscii(code), at, at + 1);
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0x20);
    const end = at + character.length;
    if (invisible.test(character)) {
      if (ends.length > 0 && ends[ends.length - 1] === at) ends[ends.length - 1] = end;
    } else {
      push(foldCharacter(character), at, end);
    }
    at = end;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const asciiFolded: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  if (code === 96) return "'";
  if (code === 9) return '\t';
  if (code < 32 && code !== 10) return ' ';
  return String.fromCharCode(code).toLowerCase();
});
const foldAscii = (code: number): string => asciiFolded[code] ?? ' ';

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
