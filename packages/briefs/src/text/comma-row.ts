/** Commas from which on a line is a row of values. */
export const MIN_ROW_COMMAS = 3;

/** A line of values parted by commas without spaces, at least one of them a word or date. */
export function isCommaRow(line: string): boolean {
  const cells = line.trim().split(',');
  // "2,200 kept + 6,600 shipped": commas of thousands part no values.
  if (line.replace(/\d,\d{3}(?!\d)/g, '').indexOf(',') === -1) return false;
  return (
    cells.length > MIN_ROW_COMMAS &&
    cells.every((cell) => !cell.startsWith(' ')) &&
    cells.some((cell) => /[^\d.]/.test(cell))
  );
}
