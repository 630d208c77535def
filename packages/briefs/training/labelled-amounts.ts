import { claimsByRules } from '../src/claims-of-brief.ts';
import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import { dayOfIso, isoOf } from '../src/dates/calendar.ts';
import {
  type DateSetting,
  dateSettingOf,
  expressionOf,
  resolveIn,
} from '../src/fields/dates-of-brief.ts';
import { holdbackCandidates } from '../src/fields/holdback/holdback.ts';
import { checkpointCandidates, thresholdCandidates } from '../src/fields/markdown/markdown.ts';
import { DEFAULT_HORIZON_WEEKS, readTiming } from '../src/fields/season-timing.ts';
import type { Claim } from '../src/grammar/claim.ts';
import { fieldOfRole } from '../src/grammar/field-of-role.ts';
import { type AmountRole, possibleRoles } from '../src/ranking/roles/amount-roles.ts';
import type { Node } from '../src/text/nodes.ts';
import { parseBrief } from '../src/text/parse-brief.ts';

/** An amount of a labelled brief and the roles in which it gives a labelled value. */
export interface LabelledAmount {
  readonly nodes: readonly Node[];
  readonly at: number;
  readonly possible: readonly AmountRole[];
  /** Roles that fit the labels, the rules' own first; empty where it is about no field. */
  readonly fitting: readonly AmountRole[];
}

/**
 * Finds what each amount of a labelled brief is about, by trying every role and comparing with the labels. Amounts that
 * the labels leave open (a refused field's, where the rules say nothing) are left out.
 */
export function labelledAmounts(brief: LabelledBrief): LabelledAmount[] {
  const today = dayOfIso(brief.today);
  const parsed = parseBrief(brief.text, today);
  const { nodes, claims } = claimsByRules(parsed);
  const setting = dateSettingOf(parsed.nodes, parsed.folded.text, today);
  const isBrief = !brief.issues.some(({ code }) => code === 'not_a_brief');
  const refused = new Set(brief.issues.map(({ field }) => field));
  const ruled = new Map(
    claims.flatMap((claim) => (claim.from === claim.to ? [[claim.from, claim]] : [])),
  );
  return nodes.flatMap((node, at): LabelledAmount[] => {
    const possible = possibleRoles(node);
    if (possible.length === 0) return [];
    if (!isBrief) return [{ nodes, at, possible, fitting: [] }];
    const claim = ruled.get(at);
    const byRule = possible.find((role) => role === claim?.role);
    if (claim && claim.role !== 'other' && (!byRule || claim.counts || claim.like !== undefined))
      return [];
    // A count of pieces says its share only beside the other count, which the rules found.
    if (byRule && node.amount?.kind === 'units')
      return [{ nodes, at, possible, fitting: [byRule] }];
    const fitting = possible.filter((role) => fits(brief, setting, nodes, at, role));
    if (fitting.length > 0)
      return [
        { nodes, at, possible, fitting: byRule && fitting.includes(byRule) ? [byRule] : fitting },
      ];
    const isOpen = possible.some((role) => role !== 'none' && refused.has(fieldOfRole[role]));
    if (!isOpen) return [{ nodes, at, possible, fitting: [] }];
    return byRule && byRule !== 'none' && refused.has(fieldOfRole[byRule])
      ? [{ nodes, at, possible, fitting: [byRule] }]
      : [];
  });
}

/** True when the amount, read in this role, gives what the label says. */
function fits(
  brief: LabelledBrief,
  setting: DateSetting,
  nodes: readonly Node[],
  at: number,
  role: AmountRole,
): boolean {
  if (role === 'none') return false;
  const label = brief.expected[fieldOfRole[role]];
  if (label.source !== 'stated' || label.value === null) return false;
  const claim: Claim = { role, rule: 'training', level: 2, from: at, to: at, span: 1 };
  const alone = { nodes, claims: [claim] };
  const isLabel = (value: unknown) =>
    typeof value === 'number' && typeof label.value === 'number'
      ? Math.abs(value - label.value) <= 0.005
      : value === label.value;
  const start = brief.expected.season_start_date.value;
  const startDay = typeof start === 'string' ? dayOfIso(start) : null;
  switch (role) {
    case 'horizon': {
      const { length } = readTiming(alone, setting);
      return length.kind === 'one'
        ? isLabel(length.candidate.value)
        : length.kind === 'conflict' && length.candidates.some(({ value }) => isLabel(value));
    }
    case 'start': {
      const { start: read } = readTiming(alone, setting);
      return (
        read.kind === 'one' && read.candidate.value.ok && isLabel(isoOf(read.candidate.value.day))
      );
    }
    case 'end': {
      const expression = expressionOf(nodes[at] as Node);
      if (!expression || startDay === null) return false;
      const last = resolveIn(setting, expression, startDay, true);
      return last.ok && isLabel(Math.ceil((last.day - startDay + 1) / 7));
    }
    case 'kept':
    case 'sent':
      return holdbackCandidates(alone).some(({ value }) => isLabel(value));
    case 'threshold':
    case 'unsold':
      return thresholdCandidates(alone).some(({ value }) => isLabel(value));
    case 'checkpoint': {
      const weeks = brief.expected.forecast_horizon_weeks.value;
      const horizonWeeks = typeof weeks === 'number' ? weeks : DEFAULT_HORIZON_WEEKS;
      return checkpointCandidates(alone, { startDay, horizonWeeks }, setting).some(({ value }) =>
        isLabel(value),
      );
    }
    case 'replenishment': {
      const amount = nodes[at]?.amount;
      return amount?.kind === 'cadence' && isLabel(amount.value);
    }
  }
}
