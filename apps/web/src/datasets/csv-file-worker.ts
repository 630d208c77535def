import { type CsvHead, readCsvHead, withHeadings } from './csv-file.ts';

/** What the page asks of the worker; large files must not hold up the page. */
export type CsvRequest =
  | { readonly id: number; readonly kind: 'head'; readonly file: Blob }
  | {
      readonly id: number;
      readonly kind: 'with_headings';
      readonly file: Blob;
      readonly head: CsvHead;
      readonly headings: readonly string[];
    };

export type CsvAnswer =
  | { readonly id: number; readonly ok: true; readonly result: CsvHead | Blob }
  | { readonly id: number; readonly ok: false; readonly message: string };

self.addEventListener('message', async ({ data }: MessageEvent<CsvRequest>) => {
  try {
    const result =
      data.kind === 'head'
        ? await readCsvHead(data.file)
        : await withHeadings(data.file, data.head, data.headings);
    self.postMessage({ id: data.id, ok: true, result } satisfies CsvAnswer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ id: data.id, ok: false, message } satisfies CsvAnswer);
  }
});
