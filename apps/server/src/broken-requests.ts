import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '@hemline/contracts';

/** Statuses for what the HTTP parser refuses before there is a request; 400 for the rest. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what never becomes a request with a problem document, and closes the connection: bytes that
 * are no HTTP, and a wish to switch to a protocol other than WebSocket, which nobody would answer.
 */
export function answerBrokenRequests(server: Server): void {
  const upgrades = server.listeners('upgrade');
  server.removeAllListeners('upgrade');
  // One listener as before: the adapter refuses sockets itself only while it is alone.
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') refuse(socket, 400);
    else for (const upgrade of upgrades) upgrade.call(server, request, socket, head);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    refuse(socket, statuses[error.code ?? ''] ?? 400);
  });
}

function refuse(socket: Duplex, status: number): void {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Bad Request',
    status,
    code: 'malformed_request',
    errors: [],
    request_id: randomUUID(),
  };
  const body = JSON.stringify(problem);
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n` +
      `Content-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
