import { type Failure, fail } from './outcome.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Nothing but our own files, so that an injected text could load and run nothing. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function hostOf(request: Request): string {
  return (request.headers.get('host') ?? new URL(request.url).host).toLowerCase();
}

/**
 * Refuses requests that a foreign page makes through the browser: a `Host` that is not loopback
 * (DNS rebinding), or a write or socket whose `Origin` is another site. Null when the request may pass.
 */
export function checkOrigin(request: Request): Failure | null {
  const host = hostOf(request);
  if (!LOOPBACK_NAMES.includes(host.replace(/:\d+$/, ''))) {
    return fail(
      'host_not_allowed',
      'This workstation answers only to 127.0.0.1 and localhost. Open it under one of them.',
    ).error;
  }
  const isUpgrade = request.headers.get('upgrade')?.toLowerCase() === 'websocket';
  if (!isUpgrade && ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return null;
  const origin = request.headers.get('origin');
  const isForeign =
    (origin !== null && origin.toLowerCase() !== `http://${host}`) ||
    request.headers.get('sec-fetch-site') === 'cross-site';
  return isForeign
    ? fail('origin_not_allowed', 'Another site may not change anything here or follow runs.').error
    : null;
}
