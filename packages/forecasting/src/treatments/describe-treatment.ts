import { formatDay } from '../calendar/day-number.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { leastTraining, leastTried } from '../engine/pseudo-origins.ts';
import { isIntermittent } from './intermittent.ts';

function count(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

/** Said of a series that needed nothing. */
export const plainTreatment = 'forecast from its own history';

/** What was done to a cell's history and why, in plain words for the plan and its Why panel. */
export function describeTreatment(view: OriginView, place: number): string {
  const { grid, origin } = view;
  const cell = grid.cells[place]!;
  const own = origin - cell.start;
  if (own <= 0) return 'no sales yet: nothing to forecast from, so zero';
  const closed = view.closed[place]!;
  if (closed > 0) return `closed: no sale for ${count(closed)}, so zero`;
  const parts: string[] = [];
  const weekOf = (week: number) => formatDay(grid.firstDay + 7 * week);
  if (cell.start > 0 && own < 52) {
    parts.push(
      `opened ${weekOf(cell.start)}: under one year, so the season is borrowed from its category`,
    );
  } else if (own < 52) {
    parts.push('under one year of history: level and growth only, no season of its own');
  } else if (own < 104) {
    parts.push(
      'under two years of history: last year, with growth learned from all series together',
    );
  }
  if (own < leastTraining + leastTried) {
    parts.push('too short a history to try the forecast on: the range is assumed');
  } else if (own < 26) {
    parts.push('few past weeks to try the forecast on: the range leans on the other series');
  }
  if (isIntermittent(cell.units, cell.start, origin)) {
    parts.push('sells in some weeks only: expected sales are how often × how much');
  }
  const shift = view.shifts.get(place);
  if (shift) {
    const change = Math.round(100 * (shift.factor - 1));
    parts.push(
      `level changed by ${change > 0 ? '+' : ''}${change} % in the week of ${weekOf(shift.week)}: earlier weeks rescaled`,
    );
  }
  if (cell.gapsAreZero) parts.push('weeks without a record count as no sale');
  for (const { from, to } of cell.longGaps) {
    parts.push(
      `no records for ${count(to - from)} from ${weekOf(from)}: filled by the shape of its category`,
    );
  }
  if (cell.returnWeeks > 0) {
    parts.push(`net returns in ${count(cell.returnWeeks)} taken off the sales before them`);
  }
  if (cell.stockOutWeeks > 0) {
    parts.push(`${count(cell.stockOutWeeks)} out of stock lifted to usual sales`);
  }
  const drivers = view.effects.works(place);
  if (drivers.promotion) {
    parts.push('promotions taken out of the past and put back where planned');
  }
  if (drivers.price) {
    parts.push('past prices evened out to the recent one, planned prices put back');
  }
  return parts.length > 0 ? parts.join('; ') : plainTreatment;
}
