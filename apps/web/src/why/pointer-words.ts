import { formatDate, formatShare, type NumberKind } from '../format.ts';
import { pointerParts } from '../json-pointer.ts';

const fields: Readonly<Record<string, string>> = {
  lo80: 'likely range, low end',
  hi80: 'likely range, high end',
  lo95: '19 times in 20, low end',
  hi95: '19 times in 20, high end',
  season_lo80: 'season, likely range, low end',
  season_hi80: 'season, likely range, high end',
  wape: 'forecast miss (WAPE)',
  mase: 'MASE',
  held80: 'weeks inside the likely range',
  held95: 'weeks inside the wide range',
  kpis: 'key figures',
  wssi: 'weekly stock',
  dc_units: 'units at the DC',
  gmroi: 'GMROI',
};

function named(part: string): string {
  return fields[part] ?? part.replaceAll('_', ' ').replace(/^dc /, 'DC ');
}

/** What tells one element of a list from the others. */
function elementName(element: unknown, at: string): string {
  if (typeof element !== 'object' || element === null) return `no. ${Number(at) + 1}`;
  const row = element as Record<string, unknown>;
  if (typeof row.store_id === 'string')
    return typeof row.week === 'number'
      ? `store ${row.store_id}, week ${row.week}`
      : `store ${row.store_id}`;
  if (typeof row.week === 'number') return `week ${row.week}`;
  if (typeof row.model === 'string') return row.model;
  if (typeof row.method === 'string') return row.method.replaceAll('_', ' ');
  if (typeof row.depth === 'number') return `cut of ${formatShare(row.depth)}`;
  if (typeof row.cluster_id === 'string') return `cluster ${row.cluster_id}`;
  if (typeof row.week_start === 'string') return `week of ${formatDate(row.week_start)}`;
  if (typeof row.units === 'number') return `option ${Number(at) + 1}`;
  return `no. ${Number(at) + 1}`;
}

/** A pointer of the plan in words: `/demand/stores/3/weekly/4/units` → `Demand · store S004 · week 5 · units`. */
export function pointerWords(plan: unknown, pointer: string): string {
  const words: string[] = [];
  let value: unknown = plan;
  for (const part of pointerParts(pointer)) {
    const list = Array.isArray(value);
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[part]
        : undefined;
    if (list) words.pop();
    words.push(list ? elementName(value, part) : named(part));
    // The list's own name says little beside its element's, except at the top.
    if (list && words.length === 1) words.unshift(named(pointerParts(pointer)[0] ?? ''));
  }
  const text = words.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const kinds: readonly [RegExp, NumberKind][] = [
  [/probability|sell_through|wape|bias|depth|_rate|buffer|factor|threshold|share/, 'share1'],
  [/margin|revenue|cost|price/, 'money'],
  [/mase/, 'score'],
  [/weeks_of_supply|gmroi/, 'ratio'],
  [/elasticity|silhouette|standard_error/, 'plain'],
];

/** How to write the number at a pointer. */
export function pointerKind(pointer: string): NumberKind {
  const field = pointerParts(pointer).at(-1) ?? '';
  const kind = kinds.find(
    ([pattern]) => pattern.test(field) || pattern.test(pointer.split('/').at(-2) ?? ''),
  )?.[1];
  return kind ?? 'units';
}
