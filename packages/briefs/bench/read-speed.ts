import { readFileSync } from 'node:fs';
import { MAX_BRIEF_CHARACTERS, readBrief } from '../src/index.ts';

/** Briefs read per second of CPU, and the slowest texts of the greatest length allowed. Run: `node bench/read-speed.ts`. */
const briefs = readFileSync(new URL('../corpus/dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { text: string; today: string });

const SECONDS = 3;
const WARM_UP_ROUNDS = 3;
for (let round = 0; round < WARM_UP_ROUNDS; round++) {
  for (const { text, today } of briefs) readBrief(text, today);
}
const before = process.cpuUsage();
let read = 0;
let cpuSeconds = 0;
while (cpuSeconds < SECONDS) {
  for (const { text, today } of briefs) readBrief(text, today);
  read += briefs.length;
  cpuSeconds = process.cpuUsage(before).user / 1e6;
}
console.log(
  `${Math.round(read / cpuSeconds)} briefs per CPU second (${briefs.length} different ones)`,
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
