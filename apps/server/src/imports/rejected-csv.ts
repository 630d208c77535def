/** A text as a CSV cell that no spreadsheet takes for a formula. */
export function textCell(text: string | null): string {
  const safe = /^[=+\-@\t\r\0]/.test(text ?? '') ? `'${text}` : (text ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
