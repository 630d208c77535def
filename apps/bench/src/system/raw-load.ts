import { connect, type Socket } from 'node:net';

/** What a loaded route did. */
export interface LoadResult {
  readonly answered: number;
  readonly failed: number;
  readonly seconds: number;
  /** Milliseconds of each answered request. */
  readonly latencies: readonly number[];
}

const HEADER_END = Buffer.from('\r\n\r\n');
const CHUNKS_END = Buffer.from('\r\n0\r\n\r\n');

/** Length of the first whole answer in `bytes`, or 0 when it is not whole yet. */
export function answerLength(bytes: Buffer): number {
  const header = bytes.indexOf(HEADER_END);
  if (header < 0) return 0;
  const head = bytes.toString('latin1', 0, header);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = header + HEADER_END.length + Number(length);
    return bytes.length >= end ? end : 0;
  }
  const end = bytes.indexOf(CHUNKS_END, header);
  return end < 0 ? 0 : end + CHUNKS_END.length;
}

/**
 * Asks one address over and over on `connections` kept-alive connections, each one request at a time.
 * The client does as little as it can, so that the server is what is measured.
 */
export async function loadRoute(
  port: number,
  path: string,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<LoadResult> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  const latencies: number[] = [];
  let failed = 0;
  const started = performance.now();
  const until = started + seconds * 1_000;

  function converse(socket: Socket): Promise<void> {
    return new Promise((resolve) => {
      let bytes: Buffer = Buffer.alloc(0);
      let asked = performance.now();
      const ask = () => {
        asked = performance.now();
        socket.write(request);
      };
      socket.setNoDelay(true);
      socket.on('connect', ask);
      socket.on('data', (chunk) => {
        bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
        const length = answerLength(bytes);
        if (length === 0) return;
        const now = performance.now();
        if (bytes.toString('latin1', 9, 12) === '200') latencies.push(now - asked);
        else failed += 1;
        bytes = bytes.subarray(length);
        if (now < until) ask();
        else socket.end();
      });
      socket.on('error', () => {
        failed += 1;
      });
      socket.on('close', () => resolve());
    });
  }
  await Promise.all(
    Array.from({ length: connections }, () => converse(connect(port, '127.0.0.1'))),
  );
  const took = (performance.now() - started) / 1_000;
  return { answered: latencies.length, failed, seconds: took, latencies };
}
