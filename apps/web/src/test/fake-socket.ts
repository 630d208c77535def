// A WebSocket that tests drive by hand.
import { act } from '@testing-library/react';

/** Takes the place of the browser's WebSocket; each one opened is kept in `opened`, oldest first. */
export class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static readonly opened: FakeSocket[] = [];

  readonly url: string;
  readyState = FakeSocket.CONNECTING;
  binaryType = 'blob';

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    FakeSocket.opened.push(this);
  }

  /** The server accepted. */
  open(): void {
    this.readyState = FakeSocket.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  /** The server says something. */
  say(message: unknown): void {
    const data = typeof message === 'string' ? message : JSON.stringify(message);
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** The line breaks. */
  drop(): void {
    this.readyState = FakeSocket.CLOSED;
    this.dispatchEvent(new CloseEvent('close', { code: 1006, reason: '' }));
  }

  send(): void {}

  close(code = 1000, reason = ''): void {
    if (this.readyState === FakeSocket.CLOSED) return;
    this.readyState = FakeSocket.CLOSED;
    this.dispatchEvent(new CloseEvent('close', { code, reason }));
  }
}

/** The newest socket, once there is one; opens it and says all the messages. */
export async function feed(messages: readonly unknown[]): Promise<FakeSocket> {
  const deadline = Date.now() + 30_000;
  while (FakeSocket.opened.length === 0) {
    if (Date.now() > deadline) throw new Error('no socket was opened');
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  const socket = FakeSocket.opened.at(-1) as FakeSocket;
  await act(async () => {
    if (socket.readyState !== FakeSocket.OPEN) socket.open();
    for (const message of messages) socket.say(message);
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
  return socket;
}
