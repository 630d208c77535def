import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { multipartBoundary, multipartFile } from './multipart-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Largest upload taken; larger histories are imported from the command line or in parts. */
export const MAX_UPLOAD_BYTES = 1_000_000_000;
const CONTENT_TYPES =
  /^(text\/(csv|plain)|application\/(csv|gzip|x-gzip|octet-stream|vnd\.ms-excel)|multipart\/form-data)\b/i;

/** A request body on disk. */
export interface StoredUpload {
  readonly path: string;
  /** The same, relative to the data directory. */
  readonly upload_path: string;
  readonly bytes: number;
}

class TooLarge extends Error {}

async function* capped(chunks: AsyncIterable<Uint8Array>, seen: { bytes: number }) {
  for await (const chunk of chunks) {
    seen.bytes += chunk.byteLength;
    if (seen.bytes > MAX_UPLOAD_BYTES) throw new TooLarge();
    yield chunk;
  }
}

/** Streams an uploaded file below the data directory; a broken or too large one leaves nothing there. */
export async function storeUpload(
  request: Request,
  dataDirectory: string,
  name: string,
): Promise<Outcome<StoredUpload>> {
  const contentType = request.headers.get('content-type') ?? 'application/octet-stream';
  if (!CONTENT_TYPES.test(contentType)) {
    return fail('unsupported_media_type', 'Send CSV (text/csv) or CSV.gz (application/gzip).');
  }
  const isForm = /^multipart\//i.test(contentType);
  const boundary = isForm ? multipartBoundary(contentType) : null;
  if (isForm && !boundary) return fail('malformed_request', 'The form names no boundary.');
  const tooLarge = fail(
    'payload_too_large',
    `The file is larger than ${MAX_UPLOAD_BYTES / 1_000_000} MB; compress it, send it in parts, or use "hemline import".`,
  );
  if (Number(request.headers.get('content-length') ?? 0) > MAX_UPLOAD_BYTES) return tooLarge;
  if (!request.body) return fail('invalid_input', 'The request carries no file.');

  const upload_path = join('uploads', name);
  const path = join(dataDirectory, upload_path);
  await mkdir(join(dataDirectory, 'uploads'), { recursive: true });
  const seen = { bytes: 0 };
  try {
    const whole = capped(request.body, seen);
    const file = boundary ? multipartFile(whole, boundary) : whole;
    await pipeline(file, createWriteStream(path, { flags: 'wx' }));
    if (seen.bytes === 0) {
      await rm(path, { force: true });
      return fail('invalid_input', 'The request carries no file.');
    }
    return succeed({ path, upload_path, bytes: seen.bytes });
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof TooLarge) return tooLarge;
    if (error instanceof UnreadableFile) return fail('malformed_request', error.message);
    const code = String((error as { code?: unknown }).code ?? '');
    if (/^(ENOSPC|EDQUOT|EACCES|EROFS|EIO|EMFILE)$/.test(code)) throw error;
    return fail('malformed_request', 'The upload broke off before its end.');
  }
}
