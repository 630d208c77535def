import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Host } from './host.ts';
import { exitCodes, Refusal } from './refusal.ts';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'] as const;

/** An empty variable counts as absent: shells and compose files often set one so. */
const optionalText = z.string().trim().min(1).optional();
const optionalUrl = z.url({ protocol: /^https?$/, error: 'an http(s) URL' }).optional();

function wholeNumber(min: number, max: number, fallback: number) {
  return z.coerce
    .number({ error: `a whole number from ${min} to ${max}` })
    .int({ error: `a whole number from ${min} to ${max}` })
    .min(min, { error: `a whole number from ${min} to ${max}` })
    .max(max, { error: `a whole number from ${min} to ${max}` })
    .default(fallback);
}

/** Every variable Hemline reads; `.env.example` lists the same ones. */
export const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535, 8787),
  HOST: z
    .enum(LOOPBACK, { error: `one of ${LOOPBACK.join(', ')}: only this machine is served` })
    .default('127.0.0.1'),
  HEMLINE_DATA_DIR: z.string().trim().min(1).default('.hemline'),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, {
      error: 'sqlite:PATH or postgres://user:password@host:port/database',
    })
    .optional(),
  DATABASE_DIRECT_URL: z
    .string()
    .trim()
    .regex(/^postgres(ql)?:\/\/.+$/, { error: 'postgres://user:password@host:port/database' })
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 20, 10),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warning', 'error', 'silent'], {
      error: 'debug, info, warning, error or silent',
    })
    .default('info'),
  OPENAI_API_KEY: optionalText,
  OPENAI_MODEL: z.string().trim().min(1).default('gpt-4o-mini'),
  OPENAI_BASE_URL: optionalUrl,
  AZURE_OPENAI_ENDPOINT: optionalUrl,
  AZURE_OPENAI_API_KEY: optionalText,
  AZURE_OPENAI_DEPLOYMENT: optionalText,
  AZURE_OPENAI_API_VERSION: z.string().trim().min(1).default('2024-10-21'),
});
export type Environment = z.infer<typeof environmentSchema>;

/** Settings of one process, read once at the start. */
export interface Config {
  readonly port: number;
  readonly hostname: string;
  /** Absolute folder that holds the database and uploads. */
  readonly dataDirectory: string;
  /** `sqlite:ABSOLUTE PATH`, `sqlite::memory:` or `postgres://…`. */
  readonly databaseUrl: string;
  /** For migrations and LISTEN when `databaseUrl` goes through a pooler; else the same. */
  readonly databaseDirectUrl: string;
  readonly databasePoolSize: number;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** As given; agents/language-model.ts chooses the provider from it. Never logged. */
  readonly environment: Environment;
}

const advice: Partial<Record<keyof Environment, string>> = {
  DATABASE_URL: 'Leave it unset for a SQLite file in HEMLINE_DATA_DIR.',
  PORT: 'Leave it unset for 8787.',
};

/** Reads the environment; a bad value is refused with its key, what was expected and what to do. */
export function readConfig(host: Host, workingDirectory: string): Config {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape)
      .map((key) => [key, host.env[key]] as const)
      .filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const key = String(issue.path[0]) as keyof Environment;
      return `${key}: expected ${issue.message}. ${advice[key] ?? 'See .env.example.'}`;
    });
    throw new Refusal(`The environment cannot be used.\n${lines.join('\n')}`, exitCodes.usage);
  }
  const environment = parsed.data;
  const dataDirectory = resolve(workingDirectory, environment.HEMLINE_DATA_DIR);
  const databaseUrl = absoluteDatabaseUrl(
    environment.DATABASE_URL ?? `sqlite:${join(dataDirectory, 'hemline.db')}`,
    workingDirectory,
  );
  return {
    port: environment.PORT,
    hostname: environment.HOST,
    dataDirectory,
    databaseUrl,
    databaseDirectUrl: environment.DATABASE_DIRECT_URL ?? databaseUrl,
    databasePoolSize: environment.DATABASE_POOL_SIZE,
    logLevel: environment.LOG_LEVEL,
    environment,
  };
}

function absoluteDatabaseUrl(url: string, workingDirectory: string): string {
  if (!url.startsWith('sqlite:') || url === 'sqlite::memory:') return url;
  const path = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
  return `sqlite:${isAbsolute(path) ? path : resolve(workingDirectory, path)}`;
}
