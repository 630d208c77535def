import type { Amount } from '../amounts/amount.ts';
import { means, type RewriteContext, type Roles } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';
import { date, monthOf, weekdayPart } from './date-parts.ts';

const separators = [
  'comma',
  'dash',
  'stop',
  'line_break',
  'bar_sign',
  'tilde',
  'bullet',
  'paren_open',
  'paren_close',
];

/** "- 6/4 -": between separators, and no fraction because its first part is the larger. */
function standsAlone(nodes: readonly Node[], from: number, to: number): boolean {
  const value = nodes[from]?.token?.value;
  if (value?.kind !== 'pair' || value.first <= value.second) return false;
  return [nodes[from - 1], nodes[to]].every(
    (node) => node === undefined || separators.some((sign) => means(node, sign)),
  );
}

/** A pair that can be a day and a month, in either order. */
function isDayAndMonth(node: Node | undefined): readonly [number, number] | null {
  const value = node?.token?.value;
  if (value?.kind !== 'pair' || value.separator !== '/') return null;
  const [low, high] = [Math.min(value.first, value.second), Math.max(value.first, value.second)];
  return low >= 1 && low <= 12 && high <= 31 ? [value.first, value.second] : null;
}

/** "18/5 – 2/8": two pairs, of which at least one can be no fraction. */
export function isPairRange({ nodes, from }: RewriteContext, reach: number): boolean {
  const first = isDayAndMonth(nodes[from]);
  const last = isDayAndMonth(nodes[from + reach]);
  return Boolean(first && last && (first[0] >= first[1] || last[0] >= last[1]));
}

/** The second date of such a range, whose first has become a date. */
export function isPairRangeEnd({ nodes, from }: RewriteContext): boolean {
  if (['dc', 'hold_noun', 'hold_verb'].some((cue) => means(nodes[from + 1], cue))) return false;
  const parts = ['to', 'hyphen', 'dash', 'until'].some((sign) => means(nodes[from - 1], sign));
  const first = nodes[from - 2]?.amount;
  return parts && first?.kind === 'date' && isDayAndMonth(nodes[from]) !== null;
}

/** "04/03": nobody writes a ratio with a leading zero. */
function isZeroed(node: Node | undefined): boolean {
  return isDayAndMonth(node) !== null && /^(?:0\d\/\d\d|\d\d\/0\d)$/.test(node?.text ?? '');
}

/** "w/c 25/10, no wait: 8/11": what corrects a date is a date. */
function correctsDate(context: RewriteContext): boolean {
  const { nodes, from } = context;
  if (isDayAndMonth(nodes[from]) === null) return false;
  let marked = false;
  for (let at = from - 1; at >= 0 && at >= from - 6; at--) {
    const node = nodes[at];
    if (node?.amount) return marked && node.amount.kind === 'date';
    if (isDayAndMonth(node)) return marked && isDatePair({ ...context, from: at, to: at + 1 });
    if (means(node, 'correction')) marked = true;
  }
  return false;
}

/** "15/05" is a date after a date cue; elsewhere it may be a fraction or a ratio. */
export function isDatePair(context: RewriteContext): boolean {
  const { nodes, from, to } = context;
  if (standsAlone(nodes, from, to) || correctsDate(context)) return true;
  if (means(nodes[from - 1], 'calweek') || means(nodes[from - 1], 'week')) return false;
  if (means(nodes[to], 'onward') && isDayAndMonth(nodes[from])) return true;
  if (isZeroed(nodes[from])) return true;
  if (means(nodes[to], 'percent') || means(nodes[to], 'week') || means(nodes[to], 'hyphen'))
    return false;
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const node = nodes[at];
    if (means(node, 'comma') || means(node, 'stop') || node?.amount) return false;
    if (
      means(node, 'hold_noun') ||
      means(node, 'dc') ||
      means(node, 'md') ||
      (means(node, 'send') && !means(node, 'start'))
    )
      return false;
    if (
      ['wc', 'from', 'start', 'on', 'until', 'ending', 'week_one', 'set_word', 'to'].some((cue) =>
        means(node, cue),
      )
    )
      return true;
  }
  return false;
}

const dayFirstLanguages = new Set(['german', 'french', 'spanish']);

/** A date in figures, in the order its language or sign allows. */
export function numericDate(roles: Roles, { language }: RewriteContext): Amount | null {
  const value = roles.date?.token?.value;
  const weekday = weekdayPart(roles.weekday ?? roles.weekday_after);
  if (value?.kind === 'date') {
    const [first, second, third] = value.parts as [number, number, number | undefined];
    if (value.isoOrder) {
      return date({
        kind: 'calendar',
        month: second,
        dayOfMonth: third ?? 1,
        year: first,
        ...weekday,
      });
    }
    const year = third === undefined ? {} : { year: third < 100 ? 2000 + third : third };
    const dayFirst = value.separator === '.' || dayFirstLanguages.has(language);
    return date({
      kind: 'numeric',
      first,
      second,
      ...year,
      ...weekday,
      ...(dayFirst ? { dayFirst } : {}),
    });
  }
  if (value?.kind === 'pair' && value.separator === '/') {
    if (value.first > 31 || value.second > 31 || value.first < 1 || value.second < 1) return null;
    if (value.first > 12 && value.second > 12) return null;
    const dayFirst = dayFirstLanguages.has(language);
    const month = monthOf(roles.month);
    if (month !== null) {
      const dayOfMonth = value.second === month ? value.first : value.second;
      return date({ kind: 'calendar', month, dayOfMonth });
    }
    return date({
      kind: 'numeric',
      first: value.first,
      second: value.second,
      ...weekday,
      ...(dayFirst ? { dayFirst } : {}),
    });
  }
  if (value?.kind === 'number' && value.pair && language !== 'english') {
    const [first, second] = value.pair;
    if (first < 1 || first > 31 || second < 1 || second > 12) return null;
    return date({ kind: 'numeric', first, second, ...weekday, dayFirst: true });
  }
  return null;
}

/** "03/04/2026 (4 April)" and "03/04/2026 (April)": the month name settles the order. */
export function numericWithMonth(roles: Roles): Amount | null {
  const value = roles.date?.token?.value;
  const month = monthOf(roles.month);
  if (value?.kind !== 'date' || value.isoOrder || month === null) return null;
  const [first, second, third] = value.parts as [number, number, number | undefined];
  if (first !== month && second !== month) return null;
  const year = third === undefined ? {} : { year: third < 100 ? 2000 + third : third };
  return date({ kind: 'calendar', month, dayOfMonth: second === month ? first : second, ...year });
}

/** "Start 06-26": two figures of two digits behind a date cue, of which one can be no month. */
export function dashedDay(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const [first, second] = [roles.first, roles.second].map((node) =>
    /^\d\d$/.test(node?.text ?? '') ? Number(node?.text) : 0,
  ) as [number, number];
  const cued = ['start', 'from', 'wc', 'until', 'on', 'ending'].some(
    (cue) =>
      means(nodes[from - 1], cue) ||
      (means(nodes[from - 1], 'colon') && means(nodes[from - 2], cue)),
  );
  const glued = nodes[from + 1]?.glued === true && nodes[to - 1]?.glued === true;
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return cued && glued && low >= 1 && low <= 12 && high > 12 && high <= 31
    ? date({ kind: 'numeric', first, second })
    : null;
}
