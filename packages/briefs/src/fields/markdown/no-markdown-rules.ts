import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that rule markdown out. */
export const noMarkdownRules: readonly ClaimRule[] = [
  {
    id: 'markdown/none',
    level: 4,
    pattern:
      '(i not_word | (! not_word) (neg | nothing | without)) (i | to | of | word | filler | need | plan_word | change){0,4} (on | in | to)? md (! (until | before | if | below | shop_metric | week_ref | percent | threshold))',
    phrase: 'no_markdown',
    example: ['We never reduce boots.', null],
  },
  {
    id: 'markdown/no-checkpoint',
    level: 4,
    pattern: '(neg | without | nothing) checkpoint_label (! (until | before | if | NUM))',
    phrase: 'no_markdown',
    example: ['Boots, 12 weeks, no checkpoint.', null],
  },
  {
    id: 'markdown/none-label',
    level: 4,
    pattern: 'md (check | SEP | be){1,2} (nothing | neg | off_word)',
    phrase: 'no_markdown',
    example: ['Boots. Markdown: none.', null],
  },
  {
    id: 'markdown/full-price',
    level: 3,
    pattern:
      'full_price (! (until (week_ref | date | relative_point) | before | if | below | by | to | week_ref))',
    phrase: 'no_markdown',
    example: ['Boots, 12 weeks, full price all season.', null],
  },
  {
    id: 'markdown/never',
    level: 4,
    pattern: 'md (filler | be | i){0,2} neg (! (until | before | if | below | of | at))',
    phrase: 'no_markdown',
    example: ['Boots, markdown never.', null],
  },
  {
    id: 'markdown/ruled-out',
    level: 4,
    pattern: 'md off_word (! (SHARE | from | number))',
    phrase: 'no_markdown',
    example: ['Boots. Markdown not planned.', null],
  },
  {
    id: 'markdown/cancelled',
    level: 4,
    pattern:
      '(cancel | forget_word) (all | the | a | word | filler){0,2} md (word | filler | plan_word | check){0,1} (! (in | at | on | by | from | week_ref | date | SHARE | NUM | until | before | of))',
    phrase: 'no_markdown',
    example: ['Boots 12 weeks. Forget markdowns, the supplier takes back what is over.', null],
  },
  {
    id: 'markdown/none-answered',
    level: 4,
    pattern:
      'md (plan_word | check | word | filler){0,1} question (that | um | i | be){0,2} (nothing | neg)',
    phrase: 'no_markdown',
    example: ['Boots. Markdown plan? There is none. 24 weeks.', null],
  },
  {
    id: 'markdown/nothing-reduced',
    level: 4,
    pattern:
      'md nothing (! (until | before | if | below | week_ref | percent | threshold | date | relative_point))',
    phrase: 'no_markdown',
    example: ['Boots, 12 weeks. Reduce nothing.', null],
  },
  {
    id: 'markdown/goods-not-reduced',
    level: 4,
    pattern:
      '(! not_word) neg (i | to | filler | need | plan_word | start){0,2} (word | that | qualifier){0,2} product{1,2} (filler | need | to){0,2} md (! (until | before | if | below | week_ref | percent | threshold | date | in | at | relative_point))',
    phrase: 'no_markdown',
    example: ["Twelve weeks. I won't have the boots marked down.", null],
  },
  {
    id: 'markdown/goods-marked',
    level: 4,
    pattern:
      '(! not_word) neg (i | filler | need | to){0,2} mark_word (word | that | qualifier | product | i | plan_word | label_category){1,4} down_word (! (until | before | if | below | week_ref | in | at | relative_point))',
    phrase: 'no_markdown',
    example: ['Twelve weeks. We never mark boots down.', null],
  },
  {
    id: 'markdown/none-repeated',
    level: 4,
    pattern:
      'neg comma ~2 comma? neg comma? (i | filler | word){0,2} md (! (until | before | if | below))',
    phrase: 'no_markdown',
    example: ['Boots, 12 weeks. Do not, I repeat, do not, mark them down.', null],
  },
];
