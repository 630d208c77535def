import type { ParameterIssue, ParameterName, Source } from '@hemline/contracts';
import type { Tone } from '../ui/status-pill.tsx';

/** The status of an input, in one word. */
export type RowStatus = 'Check' | 'Edited' | 'Stated' | 'Default';

export const statusTones: Readonly<Record<RowStatus, Tone>> = {
  Check: 'amber',
  Edited: 'edited',
  Stated: 'green',
  Default: 'neutral',
};

/** An open issue outweighs an edit, an edit outweighs what the brief says. */
export function rowStatus(source: Source, edited: boolean, open: boolean): RowStatus {
  if (open) return 'Check';
  if (edited || source === 'edited') return 'Edited';
  return source === 'stated' ? 'Stated' : 'Default';
}

/**
 * Issues that still block the run: those of the reader until their input is edited or settled,
 * and those the confirm step finds with the values as they stand.
 */
export function openIssues(
  fromReader: readonly ParameterIssue[],
  fromPreview: readonly ParameterIssue[],
  isEdited: (name: ParameterName) => boolean,
): ParameterIssue[] {
  const unsettled = fromReader.filter((issue) => issue.field === null || !isEdited(issue.field));
  const known = new Set(unsettled.map((issue) => `${issue.field}/${issue.code}`));
  return [
    ...unsettled,
    ...fromPreview.filter((issue) => !known.has(`${issue.field}/${issue.code}`)),
  ];
}
