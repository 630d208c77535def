// The only place that turns data into text: shares become percent here and nowhere else.

/** Writes numbers the planner's way: a minus sign that is as wide as a digit, and no minus before a rounded 0. */
function writerOf(options: Intl.NumberFormatOptions): { format: (value: number) => string } {
  const writer = new Intl.NumberFormat('en-US', { ...options, signDisplay: 'negative' });
  return { format: (value) => writer.format(value).replace('-', '−') };
}

const whole = writerOf({ maximumFractionDigits: 0 });
const oneDecimal = writerOf({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = writerOf({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwoDecimals = writerOf({ maximumFractionDigits: 2 });

/** Shown for a number that is not known; always with a reason beside it. */
export const DASH = '–';

/** `21960` → `21,960`. */
export function formatUnits(units: number): string {
  return whole.format(units);
}

const compact = writerOf({ notation: 'compact', maximumFractionDigits: 1 });
const MOST_ON_AXIS = 100_000;

/** Units beside an axis, where a long number would be cut off: from 100,000 on `4.5M`. */
export function formatAxisUnits(units: number): string {
  return Math.abs(units) < MOST_ON_AXIS ? formatUnits(units) : compact.format(units);
}

/** A share 0–1 as percent, with a decimal only where `decimals` asks: `0.45` → `45 %`. */
export function formatShare(share: number, decimals: 0 | 1 = 0): string {
  const percent = share * 100;
  return `${decimals === 1 ? oneDecimal.format(percent) : whole.format(percent)} %`;
}

/** Integer cents as whole money, without a currency sign: the data does not name its currency. */
export function formatMoney(cents: number): string {
  return whole.format(cents / 100);
}

/** Weeks of supply and ratios: one decimal. */
export function formatRatio(value: number): string {
  return oneDecimal.format(value);
}

/** Elasticities, silhouettes and the like: at most two decimals. */
export function formatPlain(value: number): string {
  return upToTwoDecimals.format(value);
}

/** Measures that are compared down a column, such as MASE: two decimals. */
export function formatScore(value: number): string {
  return twoDecimals.format(value);
}

/** A change with its sign: `+120`, `−35`, `0`. */
export function formatChange(change: number): string {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '−'}${whole.format(Math.abs(change))}`;
}

/** Which way to write a number of a plan. */
export type NumberKind =
  | 'units'
  | 'share'
  | 'share1'
  | 'money'
  | 'ratio'
  | 'plain'
  | 'score'
  | 'change';

const writers: Readonly<Record<NumberKind, (value: number) => string>> = {
  units: formatUnits,
  share: (value) => formatShare(value),
  share1: (value) => formatShare(value, 1),
  money: formatMoney,
  ratio: formatRatio,
  plain: formatPlain,
  score: formatScore,
  change: formatChange,
};

/** Writes a number the way its kind asks; null is a dash. */
export function formatNumber(value: number | null | undefined, kind: NumberKind): string {
  return value === null || value === undefined ? DASH : writers[kind](value);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `2026-03-02` → `2 Mar 2026`. Text in, text out: a season day has no time zone. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The day that lies `days` after a `YYYY-MM-DD` day; negative days go back. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** `2026-03-02` → `2 Mar`. */
export function formatShortDate(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]}`;
}

/** `2026-03-02` → `Mon 2 Mar 2026`. */
export function formatDay(date: string): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${formatDate(date)}`;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** An instant as the planner's own clock shows it: `09:14`. */
export function formatClock(instant: string | number): string {
  return clock.format(new Date(instant));
}

/** An instant with its day: `21 Nov 2026, 09:14`. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}, ${formatClock(instant)}`;
}

/** A duration in words of at most two parts: `0.8 s`, `42 s`, `3 min 05 s`, `2 h 05 min`, `3 days`. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(0, durationMs) / 1000;
  if (seconds < 10) return `${oneDecimal.format(seconds)} s`;
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 48 * 60) return formatCount(Math.floor(minutes / (24 * 60)), 'day');
  if (minutes >= 60)
    return `${whole.format(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
  const rest = Math.floor(seconds % 60);
  return `${minutes} min ${String(rest).padStart(2, '0')} s`;
}

/** The first letter large, for titles: `spring dresses` → `Spring dresses`. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 store`, `45 stores`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}
