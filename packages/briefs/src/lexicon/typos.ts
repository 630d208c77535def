import { knowsWord, type Lexicon } from './lexicon.ts';

/** Words worth recognising when mistyped: long enough that one slip does not make another word. */
const correctable =
  'weeks week season start starting starts launch launching monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december holdback replenishment replenish replen weekly fortnightly markdown markdowns checkpoint threshold horizon length reserve warehouse percent category stores beginning begin until through twelve eleven fourteen fifteen sixteen eighteen twenty thirty forty fifty months allocation delivery review wochen semanas semaines saison temporada duration quarter third straight everything next back hold every';

const byDeletion = new Map<string, string[]>();
for (const word of correctable.split(' ')) {
  for (const key of [word, ...deletions(word)]) {
    const list = byDeletion.get(key) ?? [];
    list.push(word);
    byDeletion.set(key, list);
  }
}
const protectedWords = new Set(
  'weed weeds weekend weekends seasonal seasonals smart tart star stars stark cart dart hack hacks pack packs rack racks sack text neck nest best gold bold told cold fold sold mold mould jury jewel lunch bench marsh arch starch ever very even sever lever fever store storey shores stories scores stones stoves serve server reverse deserve review preview sweet sweats sweaters sweeter sunder sundry trust harsh match mark markets market months moths mouth mouths moth launchpad hole holed holy hoodies bolds backs baked length lengthy strength percents every each untidy bells belts welds tweeds week-end slips'.split(
    ' ',
  ),
);

function deletions(word: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** The known word one slip away (a letter missing, doubled, swapped or wrong), or null. First letters must agree unless dropped. */
export function correctTypo(word: string, lexicon: Lexicon): string | null {
  if (word.length < 4 || word.length > 16 || protectedWords.has(word)) return null;
  for (const key of [word, ...deletions(word)]) {
    for (const candidate of byDeletion.get(key) ?? []) {
      const close = candidate.length <= 4 ? candidate.length !== word.length : true;
      if (
        close &&
        candidate[0] === word[0] &&
        oneSlip(word, candidate) &&
        knowsWord(lexicon, candidate)
      )
        return candidate;
    }
  }
  return null;
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
