import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import type { Problem, ProblemCode } from '@hemline/contracts';

/** What the HTTP parser refuses before there is a request, as the status and code it is answered with. */
const answers: Readonly<Record<string, readonly [status: number, code: ProblemCode]>> = {
  HPE_HEADER_OVERFLOW: [431, 'malformed_request'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'malformed_request'],
};

/** Answers bytes that are no HTTP request with a problem document, and closes the connection. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const [status, code] = answers[error.code ?? ''] ?? [400, 'malformed_request'];
    const problem: Problem = {
      type: 'about:blank',
      title: STATUS_CODES[status] ?? 'Bad Request',
      status,
      code,
      errors: [],
      request_id: randomUUID(),
    };
    const body = JSON.stringify(problem);
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n` +
        `Content-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}
