import type {
  DateContext,
  DateExpression,
  DateOrder,
  ResolvedDate,
} from '../dates/date-expression.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Node } from '../text/nodes.ts';

/** What the whole brief says about its dates: a season label's year and the order of numeric dates. */
export interface DateSetting {
  readonly today: number;
  readonly yearOfMonth: ((month: number) => number) | null;
  readonly order: DateOrder | null;
}

const monthFirst =
  /\b(?:month first|mm\/dd|m\/d\/y|mm-dd|us (?:date )?(?:format|style|dates)|american (?:format|style|dates|order|notation)|us (?:order|notation)|month[/-]day|month-first|mdy)\b/;
const dayFirst =
  /\b(?:day first|dd\/mm|d\/m\/y|dd-mm|uk (?:date )?(?:format|style|dates)|european (?:format|style|dates)|british (?:format|style|dates|order)|european (?:order|notation)|uk (?:order|notation)|day[/-]month|day-first|eu format|dmy)\b/;

/** Reads the setting from the planner's nodes and the folded text. */
export function dateSettingOf(nodes: readonly Node[], text: string, today: number): DateSetting {
  const labels = nodes.flatMap(({ amount }) => (amount?.kind === 'season_label' ? [amount] : []));
  const label = labels[0];
  const agreed = label !== undefined && labels.every((other) => other.year === label.year);
  const yearOfMonth = agreed
    ? (month: number) => (label.half === 'second' && month <= 6 ? label.year + 1 : label.year)
    : null;
  return { today, yearOfMonth, order: statedOrder(text) ?? orderOfOtherDates(nodes) };
}

function statedOrder(text: string): DateOrder | null {
  if (monthFirst.test(text)) return 'month_first';
  return dayFirst.test(text) ? 'day_first' : null;
}

/** The order that the brief's other numeric dates force, when they agree. */
function orderOfOtherDates(nodes: readonly Node[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { amount } of nodes) {
    if (amount?.kind !== 'date') continue;
    const expression = numericWithin(amount.expression);
    if (!expression || expression.dayFirst || expression.first === expression.second) continue;
    if (expression.first > 12 && expression.second <= 12) orders.add('day_first');
    if (expression.second > 12 && expression.first <= 12) orders.add('month_first');
  }
  const [only] = [...orders];
  return orders.size === 1 && only ? only : null;
}

function numericWithin(
  expression: DateExpression,
): Extract<DateExpression, { kind: 'numeric' }> | null {
  if (expression.kind === 'numeric') return expression;
  if ('base' in expression) return numericWithin(expression.base);
  return null;
}

/** Resolves a phrase in this brief. */
export function resolveIn(
  setting: DateSetting,
  expression: DateExpression,
  notBefore: number,
  asEnd = false,
): ResolvedDate {
  const context: DateContext = { ...setting, notBefore, asEnd };
  return resolveDate(expression, context);
}

/** The date phrase a node stands for: a date, or a calendar week. */
export function expressionOf(node: Node): DateExpression | null {
  if (node.amount?.kind === 'date') return node.amount.expression;
  if (node.amount?.kind === 'week_ref') {
    const week = node.amount.weeks[0] as number;
    return {
      kind: 'iso_week',
      week,
      ...(node.amount.year === undefined ? {} : { year: node.amount.year }),
    };
  }
  return null;
}
