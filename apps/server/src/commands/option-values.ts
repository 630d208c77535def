import { isCalendarDate } from '@hemline/contracts';
import { type Host, todayOf } from '../host.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { CommandCall } from './command.ts';

/** The value of an option that has to be given. */
export function required(call: CommandCall, option: string): string {
  const value = call.text(option);
  if (value === undefined || value.trim() === '') {
    throw new Refusal(`--${option} is missing.`, exitCodes.usage);
  }
  return value;
}

/** A whole number from `min` to `max`, or the fallback when the option is not given. */
export function wholeNumber(
  call: CommandCall,
  option: string,
  { min, max, fallback }: { readonly min: number; readonly max: number; readonly fallback: number },
): number {
  const text = call.text(option);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new Refusal(
      `--${option} must be a whole number from ${min} to ${max}, not "${text}".`,
      exitCodes.usage,
    );
  }
  return value;
}

/** `--today`, or the host's day. */
export function todayOption(call: CommandCall & { readonly host: Host }): string {
  const text = call.text('today');
  if (text === undefined) return todayOf(call.host);
  if (!isCalendarDate(text)) {
    throw new Refusal(
      `--today must be an existing date as YYYY-MM-DD, not "${text}".`,
      exitCodes.usage,
    );
  }
  return text;
}

/** A list as `a,b,c`; undefined when the option is not given. */
export function listOption(call: CommandCall, option: string): readonly string[] | undefined {
  const text = call.text(option);
  if (text === undefined) return undefined;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.some((part) => part === '')) {
    throw new Refusal(`--${option} must be a list without gaps, such as a,b,c.`, exitCodes.usage);
  }
  return parts;
}
