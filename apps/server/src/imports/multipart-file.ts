import { UnreadableFile } from './unreadable-file.ts';

const MAX_HEADER_BYTES = 16_000;

/** The boundary of a multipart/form-data content type; null when it names none. */
export function multipartBoundary(contentType: string): string | null {
  const match = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType,
  );
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/**
 * Streams the bytes of the first file field of a multipart/form-data body (RFC 7578); other fields
 * before it are passed over, what follows is not read.
 * @throws UnreadableFile when there is no file in it
 */
export async function* multipartFile(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Buffer> {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line break before it; giving it one makes all boundaries alike.
  let held: Buffer = Buffer.from('\r\n');
  let inside: 'preamble' | 'headers' | 'file' | 'field' = 'preamble';
  for await (const chunk of body) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      if (inside === 'headers') {
        const end = held.indexOf('\r\n\r\n');
        if (end < 0) {
          if (held.length > MAX_HEADER_BYTES) throw new UnreadableFile('The form is malformed.');
          break;
        }
        inside = /filename\*?=/i.test(held.subarray(0, end).toString('utf8')) ? 'file' : 'field';
        // The blank line's own break stays, so that an empty part still ends with one.
        held = held.subarray(end + 4);
        if (held.subarray(0, mark.length - 2).equals(mark.subarray(2)))
          held = Buffer.concat([Buffer.from('\r\n'), held]);
        continue;
      }
      const end = held.indexOf(mark);
      if (end < 0) {
        const safe = Math.max(0, held.length - mark.length);
        if (inside === 'file' && safe > 0) yield held.subarray(0, safe);
        held = held.subarray(safe);
        break;
      }
      if (inside === 'file') {
        yield held.subarray(0, end);
        return;
      }
      held = held.subarray(end + mark.length);
      inside = 'headers';
    }
  }
  throw new UnreadableFile(
    inside === 'file' ? 'The upload broke off before its end.' : 'The form holds no file field.',
  );
}
