import { setTimeout as sleep } from 'node:timers/promises';
import SqliteFile, { type Database as Sqlite, type Statement } from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  RawNode,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Longest synchronous wait for another process's lock; the event loop stands still as long. */
const BUSY_TIMEOUT_MS = 20;
/** How long a write waits, asynchronously, for another process to let go of the database. */
const LOCK_WAIT_MS = 15_000;
const RETRY_PAUSE_MS = 25;
const CACHED_STATEMENTS = 400;

/** A file opened twice: reads go beside a write that is under way (WAL), writes go one by one. */
interface Files {
  readonly writer: Sqlite;
  /** The same handle as `writer` for `:memory:`, where a second one would be another database. */
  readonly reader: Sqlite;
}

/** True for SQLite's "another process holds the lock". */
export function isBusy(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code);
}

/** Repeats `work` while the database is locked, without holding up the event loop. */
async function whenUnlocked<Value>(work: () => Value): Promise<Value> {
  const attempts = Math.ceil(LOCK_WAIT_MS / (BUSY_TIMEOUT_MS + RETRY_PAUSE_MS));
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || attempt >= attempts) throw error;
      await sleep(RETRY_PAUSE_MS);
    }
  }
}

/** First come, first served. */
function createTurnstile() {
  let tail: Promise<void> = Promise.resolve();
  return {
    /** Resolves when it is the caller's turn; calling the result ends the turn. */
    async enter(): Promise<() => void> {
      const before = tail;
      let leave = () => {};
      tail = new Promise((resolve) => {
        leave = resolve;
      });
      await before;
      return leave;
    },
  };
}

function createStatementCache(file: Sqlite) {
  const statements = new Map<string, Statement>();
  return {
    prepare(sql: string): Statement {
      const cached = statements.get(sql);
      if (cached) return cached;
      const statement = file.prepare(sql);
      if (/^\s*(create|alter|drop|pragma)/i.test(sql)) statements.clear();
      else {
        const oldest = statements.size >= CACHED_STATEMENTS ? statements.keys().next().value : null;
        if (oldest != null) statements.delete(oldest);
        statements.set(sql, statement);
      }
      return statement;
    },
  };
}

type StatementCache = ReturnType<typeof createStatementCache>;
type Turnstile = ReturnType<typeof createTurnstile>;

class SqliteConnection implements DatabaseConnection {
  readonly #writer: StatementCache;
  readonly #reader: StatementCache;
  readonly #turnstile: Turnstile;
  #leaveTransaction: (() => void) | null = null;

  constructor(writer: StatementCache, reader: StatementCache, turnstile: Turnstile) {
    this.#writer = writer;
    this.#reader = reader;
    this.#turnstile = turnstile;
  }

  async executeQuery<Row>(compiledQuery: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#leaveTransaction) return run<Row>(this.#writer, compiledQuery);
    if (this.#reader !== this.#writer && isSelect(compiledQuery)) {
      return whenUnlocked(() => run<Row>(this.#reader, compiledQuery));
    }
    const leave = await this.#turnstile.enter();
    try {
      return await whenUnlocked(() => run<Row>(this.#writer, compiledQuery));
    } finally {
      leave();
    }
  }

  async *streamQuery<Row>(compiledQuery: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(compiledQuery);
  }

  /** Takes the write lock at once: a read that upgrades later could find its snapshot stale. */
  async begin(): Promise<void> {
    const leave = await this.#turnstile.enter();
    try {
      await whenUnlocked(() => this.#writer.prepare('begin immediate').run());
      this.#leaveTransaction = leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  async end(command: 'commit' | 'rollback'): Promise<void> {
    try {
      await whenUnlocked(() => this.#writer.prepare(command).run());
    } catch (error) {
      // A failed commit leaves the transaction open; a failed rollback has nothing left to undo.
      if (command === 'commit') throw error;
    }
    this.#leaveTransaction?.();
    this.#leaveTransaction = null;
  }
}

/** Only reads go to the reader; SQL written by hand counts as a read when it begins as one. */
function isSelect({ query, sql }: CompiledQuery): boolean {
  return SelectQueryNode.is(query) || (RawNode.is(query) && /^\s*select\b/i.test(sql));
}

function run<Row>(cache: StatementCache, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = cache.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) as Row[] };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
}

/** Kysely's own adapter assumes a single connection; here turns are taken per write instead. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Opens the file with the settings durability needs: WAL, every commit on disk, foreign keys. */
function openFiles(path: string): Files {
  const writer = new SqliteFile(path, { timeout: BUSY_TIMEOUT_MS });
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  if (path === ':memory:') return { writer, reader: writer };
  const reader = new SqliteFile(path, { timeout: BUSY_TIMEOUT_MS, readonly: true });
  return { writer, reader };
}

/** Kysely's dialect for one SQLite file (or `:memory:`) through better-sqlite3. Throws when it is no database. */
export function createSqliteDialect(path: string): Dialect {
  const files = openFiles(path);
  const writer = createStatementCache(files.writer);
  const reader = files.reader === files.writer ? writer : createStatementCache(files.reader);
  const turnstile = createTurnstile();
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => new SqliteConnection(writer, reader, turnstile),
    beginTransaction: (connection) => (connection as SqliteConnection).begin(),
    commitTransaction: (connection) => (connection as SqliteConnection).end('commit'),
    rollbackTransaction: (connection) => (connection as SqliteConnection).end('rollback'),
    releaseConnection: async () => {},
    destroy: async () => {
      if (files.reader !== files.writer) files.reader.close();
      files.writer.close();
    },
  };
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}
