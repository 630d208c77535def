const POSTGRES_TROUBLE = /^(08|53|57P0|58|40)/;
const NETWORK_TROUBLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOSPC|EIO)$/;
const SQLITE_TROUBLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM|PROTOCOL|CORRUPT)/;

/**
 * True when an error says that the database or its disk is away, full, locked or shutting down, and
 * nothing about what was asked of it: worth trying again later, 503 for a caller.
 */
export function isStorageTrouble(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown };
  if (typeof code === 'string') {
    if (SQLITE_TROUBLE.test(code) || NETWORK_TROUBLE.test(code)) return true;
    if (/^[0-9A-Z]{5}$/.test(code)) return POSTGRES_TROUBLE.test(code);
  }
  if (error instanceof AggregateError) return error.errors.some(isStorageTrouble);
  if (
    typeof message === 'string' &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|the database system is (starting up|shutting down)|disk is full/i.test(
      message,
    )
  ) {
    return true;
  }
  return cause !== undefined && isStorageTrouble(cause);
}
