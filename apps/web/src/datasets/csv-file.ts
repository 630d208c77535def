import Papa from 'papaparse';

/** The first lines of a CSV file, enough to map its columns. */
export interface CsvHead {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

const HEAD_BYTES = 256 * 1024;
const HEAD_ROWS = 6;

/** True for gzip, told by its first two bytes. */
export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

async function textStream(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  return (await isGzip(file))
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
}

async function firstText(file: Blob): Promise<string> {
  const reader = (await textStream(file)).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    if (text.length >= HEAD_BYTES) {
      await reader.cancel();
      break;
    }
  }
  return text.replace(/^\uFEFF/, '');
}

/** Reads headings and first rows of a CSV or CSV.gz file, whatever separates its cells. */
export async function readCsvHead(file: Blob): Promise<CsvHead> {
  const parsed = Papa.parse<string[]>(await firstText(file), {
    preview: HEAD_ROWS + 1,
    skipEmptyLines: 'greedy',
  });
  const [headings = [], ...rows] = parsed.data;
  return { headings, rows, delimiter: parsed.meta.delimiter };
}

/** Offset just behind the first record; quotes may hold line ends. */
function endOfFirstLine(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === '\n' && !quoted) return at + 1;
  }
  return text.length;
}

/**
 * The file to upload: comma-separated, with the headings asked for. Only the first line is written anew where
 * cells are already separated by commas; unchanged headings leave the file as it is.
 */
export async function withHeadings(
  file: Blob,
  head: CsvHead,
  headings: readonly string[],
): Promise<Blob> {
  const gzip = await isGzip(file);
  const same = head.headings.every((heading, at) => heading === headings[at]);
  if (same && head.delimiter === ',')
    return new Blob([file], { type: gzip ? 'application/gzip' : 'text/csv' });
  const whole = gzip ? await new Response(await textStream(file)).blob() : file;
  const firstLine = `${Papa.unparse([[...headings]])}\n`;
  if (head.delimiter === ',') {
    const text = await whole.slice(0, HEAD_BYTES).text();
    const end = new TextEncoder().encode(text.slice(0, endOfFirstLine(text))).length;
    const marked = new Uint8Array(await whole.slice(0, 3).arrayBuffer())[0] === 0xef;
    return new Blob([firstLine, whole.slice(end + (marked ? 3 : 0))], { type: 'text/csv' });
  }
  const rows = Papa.parse<string[]>(await whole.text(), {
    delimiter: head.delimiter,
    skipEmptyLines: 'greedy',
  }).data.slice(1);
  return new Blob([firstLine, Papa.unparse(rows)], { type: 'text/csv' });
}
