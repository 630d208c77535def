import { readdirSync, readFileSync } from 'node:fs';
import { claimRules } from '../src/claims-of-brief.ts';
import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import { readByRules } from '../src/read-brief.ts';

const TODAY = '2026-03-11';
/** Words that what is no brief has at least. */
const LEAST_WORDS = 5;
const source = new URL('../src/', import.meta.url);
const unread =
  /(?:corpus|match-pattern|robustness|invariance|compare|labelled-brief|ranking|doubts)[a-z-]*\.test\.ts$/;
/** Lines that hold no texts: comments, imports, titles of tests. */
const passedOver = /^\s*(?:\/\/|\/?\*|import\b|\} from\b|(?:it|test|describe)[.(])/;
const literal = /(['"`])((?:\\.|(?!\1)[^\\])+)\1/gu;

/**
 * Gathers the texts of the reader's own tests and of its rules' examples, each labelled with what the rules alone read,
 * so that ranking does not unlearn what the tests hold. Texts with a label of their own are left out.
 */
export function collectPhrasings(labelled: readonly LabelledBrief[]): LabelledBrief[] {
  const known = new Set(labelled.map(({ text }) => text));
  return [...textsOfTests()].flatMap((text, index): LabelledBrief[] => {
    if (known.has(text)) return [];
    const { parameters, issues } = readByRules(text, TODAY);
    // Short ones are fragments of tests, and no texts.
    const isNone = issues.some(({ code }) => code === 'not_a_brief');
    if (isNone && text.split(' ').length < LEAST_WORDS) return [];
    const expected = Object.fromEntries(
      Object.entries(parameters).map(([name, { value, source: said }]) => [
        name,
        { value, source: said },
      ]),
    ) as LabelledBrief['expected'];
    return [{ id: `phrasing ${index + 1}`, today: TODAY, text, expected, issues }];
  });
}

function textsOfTests(): Set<string> {
  const texts = new Set(claimRules.map(({ example }) => example[0]));
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.test.ts') || unread.test(file)) continue;
    for (const line of readFileSync(new URL(file, source), 'utf8').split('\n')) {
      if (passedOver.test(line)) continue;
      for (const [, , inner] of line.matchAll(literal)) {
        const text = unescaped(inner as string);
        if (text.includes(' ') && text.length >= 8 && !text.includes('${')) texts.add(text);
      }
    }
  }
  return texts;
}

function unescaped(inner: string): string {
  return inner
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replace(/\\u\{?([0-9a-fA-F]{4,5})\}?/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/\\(.)/gs, '$1');
}
