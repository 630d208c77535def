import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection, OFFLINE_AFTER_MS } from './connection.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  connection.alive('server');
  connection.alive('feed');
  vi.useRealTimers();
});

test('a lost line is "reconnecting" first and "offline" only when it stays lost', () => {
  connection.alive('server');
  connection.lost('server');
  expect(connection.read().state).toBe('reconnecting');
  vi.advanceTimersByTime(OFFLINE_AFTER_MS + 1);
  expect(connection.read().state).toBe('offline');
  expect(connection.read().lastHeardMs).not.toBeNull();
  connection.alive('server');
  expect(connection.read().state).toBe('live');
});

test('a line that comes back in time is never called offline', () => {
  connection.lost('feed');
  vi.advanceTimersByTime(OFFLINE_AFTER_MS / 2);
  connection.alive('feed');
  vi.advanceTimersByTime(OFFLINE_AFTER_MS);
  expect(connection.read().state).toBe('live');
});

test('the screen is current only when both server and feed are heard', () => {
  connection.lost('feed');
  connection.alive('server');
  expect(connection.read().state).toBe('reconnecting');
  connection.forget('feed');
  expect(connection.read().state).toBe('live');
});

test('listeners hear each change once', () => {
  const heard = vi.fn();
  const stop = connection.subscribe(heard);
  connection.lost('server');
  connection.lost('server');
  connection.alive('server');
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  connection.lost('server');
  expect(heard).toHaveBeenCalledTimes(2);
});
