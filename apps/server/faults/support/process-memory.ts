import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Whether this system tells how much memory a process takes (Linux). */
export const tellsMemory = existsSync('/proc/self/clear_refs');

/** Resident memory of a process now, in MB. */
export const residentMb = (pid: number): number => readMb(pid, 'VmRSS');

/** The most it ever took since `forgetPeak`, in MB. */
export const peakMb = (pid: number): number => readMb(pid, 'VmHWM');

/** Begins a new measurement of the peak. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${String(pid)}/clear_refs`, '5');
}

function readMb(pid: number, field: string): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  return Math.round(Number(kilobytes) / 1_024);
}
