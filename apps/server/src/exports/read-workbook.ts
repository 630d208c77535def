import { fail, type Outcome } from '../outcome.ts';
import { archiveSize } from './archive-size.ts';
import { runDocumentTask } from './run-document-task.ts';
import type { WorkbookCells } from './workbook-cells.ts';

const MOST_BYTES = 10_000_000;
const MOST_UNPACKED_BYTES = 200_000_000;
const MOST_FILES = 1_000;
const MEDIA_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

/** Reads an uploaded workbook of at most 10 MB (200 MB unpacked), off the event loop. */
export async function readWorkbook(request: Request): Promise<Outcome<WorkbookCells>> {
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (!MEDIA_TYPES.includes(mediaType)) {
    return fail('unsupported_media_type', `Send the workbook as ${MEDIA_TYPES[0]}.`);
  }
  const tooLarge = fail(
    'payload_too_large',
    `The workbook is larger than ${MOST_BYTES / 1_000_000} MB, or ${MOST_UNPACKED_BYTES / 1_000_000} MB unpacked.`,
  );
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return tooLarge;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) return tooLarge;
      chunks.push(chunk);
    }
  } catch {
    return fail('malformed_request', 'The body broke off before its end.');
  }
  const file = Buffer.concat(chunks);
  const size = archiveSize(file);
  if (size === null) return fail('invalid_input', 'This is no XLSX workbook.');
  if (size.bytes > MOST_UNPACKED_BYTES || size.files > MOST_FILES) return tooLarge;
  return runDocumentTask({ kind: 'read', file });
}
