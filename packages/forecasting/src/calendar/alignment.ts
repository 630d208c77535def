import { civilDay } from './day-number.ts';
import {
  type HolidayAnchor,
  type HolidayCalendarName,
  holidayCalendars,
} from './holiday-calendar.ts';
import { holidayDay } from './holiday-rule.ts';

const year364 = 364;

/** The anchor whose window holds a day, nearest holiday first, with the day's offset from it; null outside all windows. */
function anchorOf(
  anchors: readonly HolidayAnchor[],
  day: number,
): { anchor: HolidayAnchor; offset: number; year: number } | null {
  const year = civilDay(day).year;
  let best: { anchor: HolidayAnchor; offset: number; year: number } | null = null;
  for (const anchor of anchors) {
    // A window may reach over New Year.
    for (const candidate of [year - 1, year, year + 1]) {
      const offset = day - holidayDay(anchor.rule, candidate);
      if (offset < anchor.fromDays || offset > anchor.toDays) continue;
      if (best === null || Math.abs(offset) < Math.abs(best.offset)) {
        best = { anchor, offset, year: candidate };
      }
    }
  }
  return best;
}

/** The day, `yearsBack` years earlier, that corresponds to a day: the same day of its holiday, else the same weekday. */
export function correspondingDay(
  anchors: readonly HolidayAnchor[],
  day: number,
  yearsBack: number,
): number {
  const own = anchorOf(anchors, day);
  if (own) return holidayDay(own.anchor.rule, own.year - yearsBack) + own.offset;
  const plain = day - year364 * yearsBack;
  if (!anchorOf(anchors, plain)) return plain;
  for (const shift of [7, -7, 14, -14]) if (!anchorOf(anchors, plain + shift)) return plain + shift;
  return plain;
}

/** For every week, the weeks `yearsBack` years earlier that its days correspond to, with their shares (k/7). */
export interface Alignment {
  /** Week w's sources are entries 7·w … 7·w + counts[w] − 1. */
  readonly counts: Uint8Array;
  readonly sources: Int32Array;
  readonly shares: Float64Array;
}

/**
 * Aligns `weeks` weeks from `firstDay` on with the weeks `yearsBack` years before, day by day. Sources may lie
 * before week 0; readers must check.
 */
export function alignWeeks(
  firstDay: number,
  weeks: number,
  holidays: HolidayCalendarName,
  yearsBack: number,
): Alignment {
  const anchors = holidayCalendars[holidays];
  const counts = new Uint8Array(weeks);
  const sources = new Int32Array(7 * weeks);
  const shares = new Float64Array(7 * weeks);
  for (let week = 0; week < weeks; week++) {
    const found = new Map<number, number>();
    for (let day = 0; day < 7; day++) {
      const source = correspondingDay(anchors, firstDay + 7 * week + day, yearsBack);
      const sourceWeek = Math.floor((source - firstDay) / 7);
      found.set(sourceWeek, (found.get(sourceWeek) ?? 0) + 1);
    }
    const ordered = [...found].sort(([a], [b]) => a - b);
    counts[week] = ordered.length;
    for (const [place, [source, days]] of ordered.entries()) {
      sources[7 * week + place] = source;
      shares[7 * week + place] = days / 7;
    }
  }
  return { counts, sources, shares };
}

/** The aligned value of a week; NaN when a source lies before `from` or at or after `to`. */
export function alignedValue(
  alignment: Alignment,
  values: Float64Array,
  week: number,
  from: number,
  to: number,
): number {
  const { counts, sources, shares } = alignment;
  const end = 7 * week + counts[week]!;
  let sum = 0;
  for (let entry = 7 * week; entry < end; entry++) {
    const source = sources[entry]!;
    if (source < from || source >= to) return Number.NaN;
    sum += shares[entry]! * values[source]!;
  }
  return sum;
}
