import type { EvalReport, Tally } from '@hemline/briefs';

const percent = (share: number | null) =>
  (share === null ? '–' : `${(share * 100).toFixed(1)} %`).padStart(9);

const row = (name: string, { right, of, share }: Tally) =>
  `  ${name.padEnd(28)}${percent(share)}  ${right} of ${of}`;

/** A report as people read it: fields, whole briefs, issues, silent errors, then a line a tag. */
export function evalTable(reader: string, report: EvalReport): string {
  const { issues, silent_errors: silent } = report;
  const lines = [
    `${reader}: ${report.briefs} briefs`,
    'Value and source both right',
    ...Object.entries(report.fields).map(([name, tally]) => row(name, tally)),
    row('all fields', report.all_fields),
    row('whole briefs', report.whole_briefs),
    'Issues',
    `  ${'precision'.padEnd(28)}${percent(issues.precision)}  ${issues.right} of ${issues.found} raised`,
    `  ${'recall'.padEnd(28)}${percent(issues.recall)}  ${issues.right} of ${issues.expected} labelled`,
    'Wrong values shown without an issue',
    `  ${'silent errors'.padEnd(28)}${percent(silent.share)}  ${silent.count} of ${report.all_fields.of} fields`,
  ];
  if (report.tags.length > 0) lines.push('By tag: fields, whole briefs');
  for (const { tag, fields, whole_briefs: whole } of report.tags) {
    lines.push(
      `  ${tag.padEnd(28)}${percent(fields.share)}${percent(whole.share)}  ${whole.of} briefs`,
    );
  }
  return `${lines.join('\n')}\n`;
}
