import type { Effect, SeasonParameters } from '@hemline/contracts';
import { dateWords } from '../calendar/date-words.ts';
import { seasonWeeks } from '../calendar/season-weeks.ts';
import type { ResolvedEconomics } from '../economics.ts';
import { markdownPolicy } from '../markdown/markdown-policy.ts';

/** What the pricing agent will do with the parameters; `missed` says why a checkpoint is not planned. */
export function pricingEffects(
  parameters: SeasonParameters,
  economics: ResolvedEconomics,
  missed: string | null = null,
): Effect[] {
  const policy = markdownPolicy(parameters);
  if (policy.checkpoint_week === null) {
    return [
      {
        agent: 'pricing',
        parameter: 'markdown_checkpoint_week',
        effect: 'markdown_review',
        message:
          missed === null
            ? 'No markdown planned.'
            : `${missed[0]!.toUpperCase()}${missed.slice(1)}.`,
        value: null,
      },
    ];
  }
  const week = seasonWeeks(parameters.season_start_date, policy.checkpoint_week).at(-1)!;
  return [
    {
      agent: 'pricing',
      parameter: 'markdown_checkpoint_week',
      effect: 'markdown_review',
      message: `Reviews sell-through at the end of week ${policy.checkpoint_week} (${dateWords(week.week_end)}) and compares markdowns of 0 to 60 % by ${economics.price_cents === null ? 'units, as no price is given' : 'margin'}.`,
      value: policy.checkpoint_week,
    },
    {
      agent: 'pricing',
      parameter: 'markdown_threshold',
      effect: 'markdown_threshold',
      message: `Plans a second answer for sell-through at ${Number((policy.threshold * 100).toFixed(4))} %.`,
      value: policy.threshold,
    },
  ];
}
