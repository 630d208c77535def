import type { SeasonParameters } from '@hemline/contracts';

/** Threshold that holds once a checkpoint is set without one. */
export const DEFAULT_MARKDOWN_THRESHOLD = 0.6;

/** Whether and when the season is reviewed; the same object drives preview and run. */
export type MarkdownPolicy =
  | { readonly checkpoint_week: number; readonly threshold: number; readonly skipped_reason: null }
  | { readonly checkpoint_week: null; readonly threshold: null; readonly skipped_reason: string };

/** Reads the markdown review from the parameters. A threshold of 0 is a value and stays. */
export function markdownPolicy(
  parameters: Pick<SeasonParameters, 'markdown_checkpoint_week' | 'markdown_threshold'>,
): MarkdownPolicy {
  const week = parameters.markdown_checkpoint_week;
  if (week === null) {
    return {
      checkpoint_week: null,
      threshold: null,
      skipped_reason: 'no markdown planned: no checkpoint week is set',
    };
  }
  return {
    checkpoint_week: week,
    threshold: parameters.markdown_threshold ?? DEFAULT_MARKDOWN_THRESHOLD,
    skipped_reason: null,
  };
}
