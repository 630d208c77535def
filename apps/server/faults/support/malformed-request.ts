import { endpoints } from '@hemline/contracts';
import fc from 'fast-check';

const paths = Object.values(endpoints).map(({ path }) => path);
const junk = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e400',
    '%00',
    '%E0%A4%A',
    '../..',
    '%2e%2e%2f',
    '\u202e',
    'NaN',
    "';--",
  ),
  fc.string({ maxLength: 30 }).map(encodeURIComponent),
  fc.uuid(),
);
const body = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    'null',
    '{}',
    '[]',
    '{"text":1}',
    '{"parameters":{}}',
    '{"name":"\\u0000"}',
    '['.repeat(20_000),
  ),
);
const method = fc.constantFrom(
  'GET',
  'POST',
  'DELETE',
  'PUT',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'PROPFIND',
  'get',
  '',
);
const header = fc.constantFrom(
  'Host: 127.0.0.1',
  'Host: evil.example',
  'Origin: http://evil.example',
  'Content-Type: application/json',
  'Content-Type: text/csv',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Upgrade: websocket',
  'Connection: upgrade',
  'Expect: 100-continue',
  'Expect: nonsense',
  'X-Request-Id: ;;;;',
  `X-Long: ${'a'.repeat(20_000)}`,
  ': no name',
  'no colon',
);
/** Most requests carry no broken header, or few would get past the HTTP parser. */
const headers = fc.oneof(
  { arbitrary: fc.constant([] as string[]), weight: 3 },
  { arbitrary: fc.array(header, { maxLength: 4 }), weight: 1 },
);
const mostly = fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0);
const verbOf = fc.oneof(
  { arbitrary: fc.constantFrom('GET', 'POST', 'DELETE'), weight: 3 },
  { arbitrary: method, weight: 1 },
);
/** One malformed request as bytes. */
export const malformedRequest = fc.oneof(
  { arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)), weight: 1 },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        verbOf,
        fc.constantFrom(...paths, '/ws/:id'),
        fc.array(junk, { minLength: 3, maxLength: 3 }),
        headers,
        body,
        mostly,
        mostly,
      )
      .map(([verb, path, [id, name, query], lines, text, isWhole, hasHost]) => {
        const target = path.replace(/:id|:workflow_id/, id!).replace(/:\w+/, name!);
        const bytes = Buffer.from(text);
        const length = isWhole
          ? [`Content-Length: ${bytes.length}`, 'Content-Type: application/json']
          : [];
        const host = hasHost ? ['Host: 127.0.0.1'] : [];
        const head = [
          `${verb} ${target}?limit=${query} HTTP/1.1`,
          ...host,
          ...length,
          ...lines,
          '',
          '',
        ];
        return Buffer.concat([Buffer.from(head.join('\r\n')), bytes]);
      }),
  },
);
