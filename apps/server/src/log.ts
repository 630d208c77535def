import type { Config } from './config.ts';
import type { Host } from './host.ts';

const levels = ['debug', 'info', 'warning', 'error', 'silent'] as const;
type Level = Exclude<(typeof levels)[number], 'silent'>;

/** What a line may say beside its message; ids where they apply. */
export interface LogFields {
  readonly correlation_id?: string | undefined;
  readonly workflow_id?: string | undefined;
  readonly user_id?: string | undefined;
  readonly duration_ms?: number | undefined;
  readonly [name: string]: unknown;
}

/** Writes one JSON line per call: `timestamp`, `level`, `message`, then the fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warning(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const FORBIDDEN_NAME = /key|token|secret|password|authorization|cookie|connection_?string/i;
const HIDDEN = '[hidden]';

/** Makes a log that never writes a secret: not under a telling name, not inside any text. */
export function createLog(
  host: Host,
  level: Config['logLevel'],
  secrets: readonly string[],
  write: (line: string) => void,
): Log {
  const hide = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
  const line = (name: Level, message: string, fields: LogFields) => {
    if (levels.indexOf(name) < levels.indexOf(level)) return;
    const entry = {
      timestamp: host.now().toISOString(),
      level: name.toUpperCase(),
      message,
      ...fields,
    };
    const shown = JSON.stringify(entry, (field, value: unknown) => {
      if (FORBIDDEN_NAME.test(field)) return HIDDEN;
      if (value instanceof Error)
        return { name: value.name, message: value.message, stack: value.stack };
      return value;
    });
    write(hide(shown));
  };
  return {
    debug: (message, fields = {}) => line('debug', message, fields),
    info: (message, fields = {}) => line('info', message, fields),
    warning: (message, fields = {}) => line('warning', message, fields),
    error: (message, fields = {}) => line('error', message, fields),
  };
}

/** Every secret the configuration holds, as it could appear in a message. */
export function secretsOf(config: Config): string[] {
  const { OPENAI_API_KEY, AZURE_OPENAI_API_KEY } = config.environment;
  const passwords = [config.databaseUrl, config.databaseDirectUrl].map(
    (url) => /^postgres(?:ql)?:\/\/[^:@/]*:([^@/]+)@/.exec(url)?.[1],
  );
  return [OPENAI_API_KEY, AZURE_OPENAI_API_KEY, ...passwords].filter(
    (secret): secret is string => secret !== undefined && secret.length > 0,
  );
}
