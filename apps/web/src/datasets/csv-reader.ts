import type { CsvHead } from './csv-file.ts';
import type { CsvAnswer, CsvRequest } from './csv-file-worker.ts';

type Wish = CsvRequest extends infer R ? (R extends CsvRequest ? Omit<R, 'id'> : never) : never;

let worker: Worker | null = null;
let nextId = 1;

function ask<Result>(wish: Wish): Promise<Result> {
  worker ??= new Worker(new URL('./csv-file-worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  const id = nextId++;
  return new Promise((resolve, reject) => {
    function hear({ data }: MessageEvent<CsvAnswer>) {
      if (data.id !== id) return;
      own.removeEventListener('message', hear);
      if (data.ok) resolve(data.result as Result);
      else reject(new Error(data.message));
    }
    own.addEventListener('message', hear);
    own.postMessage({ ...wish, id });
  });
}

/** Headings and first rows of a CSV or CSV.gz file, read off the page's thread. */
export function csvHead(file: Blob): Promise<CsvHead> {
  return ask({ kind: 'head', file });
}

/** The file with other headings, ready to upload; written off the page's thread. */
export function csvWithHeadings(file: Blob, head: CsvHead, headings: readonly string[]) {
  return ask<Blob>({ kind: 'with_headings', file, head, headings });
}
