import type { Overrides } from './overrides.ts';
import type { Sheet } from './sheet.ts';

// Overrides that are not saved yet outlive the tab they were typed in and a reload of the page.

/** Drafts with more cells stay in memory only: a browser's storage is small. */
const MOST_STORED_CELLS = 20_000;

/** A draft is written down this long after its last change. */
const WRITE_AFTER_MS = 400;

const open = new Map<string, Overrides>();
const writing = new Map<string, ReturnType<typeof setTimeout>>();

/** Where the drafts of a plan's table are kept; a plan never changes, so its hash is enough. */
export function draftKey(planHash: string, table: string): string {
  return `hemline.overrides.${planHash}.${table}`;
}

/** Keeps what differs from the plan, or forgets the draft when nothing does. */
export function keepDraft(key: string, sheet: Sheet, overrides: Overrides): void {
  open.set(key, overrides);
  // Writing down thousands of cells would hold up the frame that shows them.
  clearTimeout(writing.get(key));
  writing.set(
    key,
    setTimeout(() => store(key, sheet, overrides), WRITE_AFTER_MS),
  );
}

function store(key: string, sheet: Sheet, overrides: Overrides): void {
  const cells: [index: number, value: number | null][] = [];
  overrides.values.forEach((value, index) => {
    if (!Object.is(value, sheet.saved[index]))
      cells.push([index, Number.isNaN(value) ? null : value]);
  });
  try {
    if (cells.length === 0 || cells.length > MOST_STORED_CELLS) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(cells));
  } catch {
    // Storage is full or switched off: the draft still lives as long as the page.
  }
}

/** The draft of a table: as it was left with its way back, or as stored before a reload; null when there is none. */
export function findDraft(key: string, sheet: Sheet): Overrides | null {
  const left = open.get(key);
  if (left) return left;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!Array.isArray(stored)) return null;
    const values = sheet.saved.slice();
    for (const [index, value] of stored as [number, number | null][])
      if (index >= 0 && index < values.length) values[index] = value ?? Number.NaN;
    return { values, past: [], future: [] };
  } catch {
    return null;
  }
}

/** Forgets a draft: it was saved or discarded. */
export function forgetDraft(key: string): void {
  clearTimeout(writing.get(key));
  open.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
