import type { DatasetFile, RejectedRow } from '@hemline/contracts';
import type { MergeCounts } from './merge-counts.ts';
import type { TableRow } from './merge-keyed.ts';
import type { SalesSummary, StoredGrid } from './merge-sales.ts';
import type { ExistingGrid } from './sales-grid.ts';

/** What an import thread is started with. */
export interface ImportTask {
  readonly path: string;
  readonly file: DatasetFile;
  /** The sales grid the dataset has; null for other files and the first sales. */
  readonly grid: (ExistingGrid & StoredGrid) | null;
  /** Where rows may lie while they are merged; the file there never outlives the import. */
  readonly spill_path: string;
}

/** What the file held; nothing is stored yet. */
export interface ParsedFile {
  readonly rows_read: number;
  readonly rows_rejected: number;
  readonly rejected: readonly RejectedRow[];
  readonly columns: readonly string[];
  readonly unknown_columns: readonly string[];
  readonly grain: 'weekly' | 'daily';
}

/** The end of a merge: what the new version is. */
export type MergedFile = (MergeCounts & { readonly file_hash: string }) | SalesSummary;

/** To the thread: stored rows page by page, then `merge`; `more` after each page taken. */
export type ToImportThread =
  | { readonly kind: 'stored'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'merge' }
  | { readonly kind: 'more' };

/** From the thread. `stored_taken` asks for the next page; `rows` waits for `more`. */
export type FromImportThread =
  | { readonly kind: 'progress'; readonly share: number; readonly rows_read: number }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'parsed'; readonly parsed: ParsedFile }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'merged'; readonly merged: MergedFile };
