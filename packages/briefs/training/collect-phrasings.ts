import { readdirSync, readFileSync } from 'node:fs';
import { claimRules } from '../src/claims-of-brief.ts';
import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import { readByRules } from '../src/read-brief.ts';

const TODAY = '2026-03-11';
const source = new URL('../src/', import.meta.url);
const unread = /(?:corpus|robustness|invariance|compare|labelled-brief)[a-z-]*\.test\.ts$/;
/** Lines that hold no texts: comments, imports, titles of tests. */
const passedOver = /^\s*(?:\/\/|\/?\*|import\b|\} from\b|(?:it|test|describe)[.(])/;
const literal = /(['"`])((?:\\.|(?!\1)[^\\])+)\1/gu;

/**
 * Gathers the texts of the reader's own tests and of its rules' examples, each labelled with what the rules alone read,
 * so that ranking does not unlearn what the tests hold.
 */
export function collectPhrasings(): LabelledBrief[] {
  return [...textsOfTests()].flatMap((text, index): LabelledBrief[] => {
    const { parameters, issues } = readByRules(text, TODAY);
    // A fragment, or a text that stands in the tests for being no brief: no example of how a brief is read.
    if (issues.some(({ code }) => code === 'not_a_brief')) return [];
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
