import { fail, type Outcome, succeed } from './outcome.ts';

/** Reads a whole body of at most `maxBytes` as UTF-8; null when there is none. */
export async function readBodyText(
  request: Request,
  maxBytes: number,
): Promise<Outcome<string | null>> {
  const tooLarge = fail(
    'payload_too_large',
    `The body is larger than ${Math.floor(maxBytes / 1_000_000)} MB.`,
  );
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  if (request.body === null) return succeed(null);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of request.body) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) return tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    return error instanceof TypeError && /encoded data|not valid/i.test(error.message)
      ? fail('malformed_json', 'The body is not UTF-8.')
      : fail('malformed_request', 'The body broke off before its end.');
  }
  return succeed(text === '' ? null : text);
}

/**
 * Reads a JSON body; `undefined` when there is none. Texts that a database cannot hold (NUL, half a
 * surrogate pair) are refused here, once for all endpoints.
 */
export async function readJsonBody(request: Request, maxBytes: number): Promise<Outcome<unknown>> {
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const read = await readBodyText(request, maxBytes);
  if (!read.ok) return read;
  if (read.value === null) return succeed(undefined);
  if (mediaType !== 'application/json') {
    return fail('unsupported_media_type', 'Send the body as application/json.');
  }
  let body: unknown;
  try {
    body = JSON.parse(read.value);
  } catch (error) {
    return fail('malformed_json', `The body is not JSON: ${(error as Error).message}.`);
  }
  const pointer = findUnstorableText(body);
  return pointer === null
    ? succeed(body)
    : fail('invalid_input', 'A text holds characters that cannot be stored.', {
        errors: [{ pointer, detail: 'expected text without NUL and without broken characters' }],
      });
}

/** With the `u` flag a surrogate matches only when its other half is missing. */
const HALF_A_PAIR = /[\ud800-\udfff]/u;

function isStorable(text: string): boolean {
  return !text.includes('\0') && !HALF_A_PAIR.test(text);
}

/** JSON pointer to the first key or text that cannot be stored; null when all can. Not recursive: depth is the sender's choice. */
function findUnstorableText(body: unknown): string | null {
  const waiting: { value: unknown; pointer: string }[] = [{ value: body, pointer: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, pointer } = next;
    if (typeof value === 'string' && !isStorable(value)) return pointer;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (!isStorable(key)) return pointer;
      waiting.push({ value: child, pointer: `${pointer}/${escapePointer(key)}` });
    }
  }
  return null;
}

/** One step of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
