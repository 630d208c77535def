import { readdirSync, readFileSync } from 'node:fs';
import { MAX_BRIEF_CHARACTERS, readBrief } from '../src/index.ts';

/**
 * Briefs read per second of CPU, that of compiling and collecting garbage on other threads included: the same ones again
 * and again, in the first seconds of a process and later; then every brief of the corpus, the first time and later. Then
 * the slowest texts of the greatest length allowed. Run: `node bench/read-speed.ts`.
 */
interface Brief {
  readonly text: string;
  readonly today: string;
}
const corpus = new URL('../corpus/', import.meta.url);
const briefsOf = (file: string): Brief[] =>
  readFileSync(new URL(file, corpus), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Brief);

function perSecond(briefs: readonly Brief[], seconds: number): number {
  const before = process.cpuUsage();
  let read = 0;
  let used = 0;
  do {
    for (const { text, today } of briefs) readBrief(text, today);
    read += briefs.length;
    used = process.cpuUsage(before).user / 1e6;
  } while (used < seconds);
  return Math.round(read / used);
}

const SECONDS = 3;
const briefs = briefsOf('dev.jsonl');
perSecond(briefs, 0);
console.log(
  `${perSecond(briefs, SECONDS)} briefs per CPU second (${briefs.length} different ones), the engine still compiling; ` +
    `${perSecond(briefs, SECONDS)} after it`,
);
const all = readdirSync(corpus)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap(briefsOf);
const first = perSecond(all, 0);
console.log(
  `${all.length} different ones: ${first} per CPU second the first time, ${perSecond(all, SECONDS)} later`,
);

const longest = {
  'briefs joined': briefs.map(({ text }) => text).join('\n'),
  'one letter': 'a',
  'one cue': '12 weeks ',
  'one rule': 'if 30% sold by ',
  'line breaks': '\n',
};
for (const [name, part] of Object.entries(longest)) {
  const text = part
    .repeat(Math.ceil(MAX_BRIEF_CHARACTERS / part.length))
    .slice(0, MAX_BRIEF_CHARACTERS);
  const started = process.cpuUsage();
  readBrief(text, '2026-01-05');
  const { user, system } = process.cpuUsage(started);
  console.log(
    `${name}: ${text.length} characters in ${Math.round((user + system) / 1000)} ms of CPU`,
  );
}
