import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environmentSchema, readConfig } from './config.ts';
import { languageModelSettings } from './language-model-settings.ts';
import { createLog, secretsOf } from './log.ts';

const hostWith = (env: Record<string, string>) => ({
  env,
  now: () => new Date('2026-01-05T00:00:00Z'),
  randomId: () => 'id',
});
const config = (env: Record<string, string>) => readConfig(hostWith(env), '/somewhere');

test('.env.example lists every variable there is, and no other', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
});

test('without any variable everything stays on this machine', () => {
  expect(config({})).toMatchObject({
    port: 8787,
    hostname: '127.0.0.1',
    dataDirectory: '/somewhere/.hemline',
    databaseUrl: 'sqlite:/somewhere/.hemline/hemline.db',
  });
  expect(config({ PORT: '', DATABASE_URL: 'sqlite:other.db' }).databaseUrl).toBe(
    'sqlite:/somewhere/other.db',
  );
});

test.each([
  ['PORT', 'eighty', /PORT: expected a whole number from 0 to 65535.*8787/],
  ['PORT', '70000', /PORT: expected a whole number/],
  ['HOST', '0.0.0.0', /HOST: expected one of 127\.0\.0\.1.*only this machine/],
  ['DATABASE_URL', 'mysql://x', /DATABASE_URL: expected sqlite:PATH or postgres/],
  ['OPENAI_BASE_URL', 'ftp://x', /OPENAI_BASE_URL: expected an http/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL: expected debug, info/],
])('%s=%s is refused with the key, what was expected and what to do', (key, value, message) => {
  expect(() => config({ [key]: value })).toThrow(message);
});

test('the environment chooses the language model, and half an Azure is refused', () => {
  const settings = (env: Record<string, string>) => languageModelSettings(config(env).environment);
  expect(settings({})).toEqual({ provider: 'offline' });
  expect(settings({ OPENAI_API_KEY: 'k' })).toMatchObject({
    provider: 'openai',
    model: 'gpt-4o-mini',
    baseURL: null,
  });
  expect(settings({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }).provider).toBe('compatible');
  const azure = {
    AZURE_OPENAI_ENDPOINT: 'https://example.test',
    AZURE_OPENAI_API_KEY: 'k',
    AZURE_OPENAI_DEPLOYMENT: 'd',
  };
  expect(settings(azure)).toMatchObject({ provider: 'azure', model: 'd' });
  expect(() => settings({ AZURE_OPENAI_API_KEY: 'k' })).toThrow(
    /AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_DEPLOYMENT: expected a value/,
  );
});

test('no secret of the configuration reaches a log line, under any name', () => {
  const made = config({
    OPENAI_API_KEY: 'key-one',
    AZURE_OPENAI_API_KEY: 'key-two',
    DATABASE_URL: 'postgres://planner:pass-three@db/hemline',
  });
  const lines: string[] = [];
  const log = createLog(hostWith({}), 'info', secretsOf(made), (line) => lines.push(line));
  log.info('connecting to postgres://planner:pass-three@db/hemline', {
    text: 'key-one and key-two',
    authorization: 'Bearer anything',
    nested: { password: 'p', tokens: ['t'] },
  });
  log.debug('not at this level');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/key-one|key-two|pass-three|anything|"p"|"t"/);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'INFO',
    timestamp: '2026-01-05T00:00:00.000Z',
  });
});
