import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const HEADER_END = Buffer.from('\r\n\r\n');
const TEXT_FRAME = 1;
const CONNECTED_AT_ONCE = 50;

/** Many followers of one feed that count messages and do nothing else. */
export interface Followers {
  /** Messages that came to all of them together. */
  received(): number;
  /** Resolves once `count` messages have come in all, false after `timeoutMs`. */
  waitFor(count: number, timeoutMs: number): Promise<boolean>;
  close(): void;
}

/** Length of the frame that starts at `at`, header included; 0 when its header is not whole yet. */
export function frameLength(bytes: Buffer, at: number): number {
  if (bytes.length < at + 2) return 0;
  const short = (bytes[at + 1] ?? 0) & 0x7f;
  if (short < 126) return 2 + short;
  if (short === 126) return bytes.length < at + 4 ? 0 : 4 + bytes.readUInt16BE(at + 2);
  return bytes.length < at + 10 ? 0 : 10 + Number(bytes.readBigUInt64BE(at + 2));
}

/** Opens `count` WebSocket connections on loopback and counts the text frames that come. */
export async function openFollowers(port: number, path: string, count: number): Promise<Followers> {
  const sockets: Socket[] = [];
  let received = 0;
  const request = () =>
    [
      `GET ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n');

  function follow(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(request()));
      sockets.push(socket);
      let open = false;
      let bytes: Buffer = Buffer.alloc(0);
      socket.on('data', (chunk) => {
        bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
        if (!open) {
          const end = bytes.indexOf(HEADER_END);
          if (end < 0) return;
          if (bytes.toString('latin1', 9, 12) !== '101') {
            reject(new Error(`no socket: ${bytes.toString('latin1', 0, 200)}`));
            return;
          }
          open = true;
          bytes = bytes.subarray(end + HEADER_END.length);
          resolve();
        }
        let at = 0;
        for (let length = frameLength(bytes, at); length > 0; length = frameLength(bytes, at)) {
          if (at + length > bytes.length) break;
          if (((bytes[at] ?? 0) & 0x0f) === TEXT_FRAME) received += 1;
          at += length;
        }
        bytes = bytes.subarray(at);
      });
      socket.on('error', reject);
    });
  }
  for (let from = 0; from < count; from += CONNECTED_AT_ONCE) {
    const some = Math.min(CONNECTED_AT_ONCE, count - from);
    await Promise.all(Array.from({ length: some }, follow));
  }
  return {
    received: () => received,
    waitFor: async (wanted, timeoutMs) => {
      const deadline = performance.now() + timeoutMs;
      while (received < wanted && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return received >= wanted;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
