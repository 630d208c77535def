import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { openFollowers } from './raw-followers.ts';
import { answerLength, loadRoute } from './raw-load.ts';

test('an answer is whole by its length or by its last chunk, not before', () => {
  const sized = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
  expect(answerLength(Buffer.from(sized))).toBe(sized.length);
  expect(answerLength(Buffer.from(sized.slice(0, -1)))).toBe(0);
  expect(answerLength(Buffer.from(`${sized}HTTP/1.1`))).toBe(sized.length);
  const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n';
  expect(answerLength(Buffer.from(chunked))).toBe(chunked.length);
  expect(answerLength(Buffer.from(chunked.slice(0, -2)))).toBe(0);
});

test('the load counts what the server answered, and what it refused', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.statusCode = asked % 10 === 0 ? 503 : 200;
    response.end('some text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const result = await loadRoute(port, '/', { connections: 5, seconds: 0.2 });
  server.close();
  expect(result.answered + result.failed).toBe(asked);
  expect(result.failed).toBe(Math.floor(asked / 10));
  expect(result.latencies).toHaveLength(result.answered);
});

test('followers count every message of every size, once', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const followers = await openFollowers(port, '/', 20);
  for (const length of [1, 125, 126, 65_535, 65_536]) {
    for (const socket of server.clients) socket.send('x'.repeat(length));
  }
  for (const socket of server.clients) socket.ping();
  expect(await followers.waitFor(100, 5_000)).toBe(true);
  expect(await followers.waitFor(101, 50)).toBe(false);
  followers.close();
  server.close();
});
