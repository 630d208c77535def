import type { MemberPoints } from '@hemline/forecasting';

interface Header {
  readonly from: number;
  readonly to: number;
  readonly models: readonly string[];
  readonly lengths: readonly number[];
}

/** Points of one shard as text: a JSON line, then the numbers bit for bit in base64. */
export function memberPointsToText({ from, to, models, rows }: MemberPoints): string {
  const header: Header = { from, to, models, lengths: rows.map((row) => row.length) };
  const bytes = Buffer.concat(
    rows.map((row) => Buffer.from(row.buffer, row.byteOffset, row.byteLength)),
  );
  return `${JSON.stringify(header)}\n${bytes.toString('base64')}`;
}

/** The same points back, bit for bit. */
export function memberPointsFromText(text: string): MemberPoints {
  const end = text.indexOf('\n');
  const { from, to, models, lengths } = JSON.parse(text.slice(0, end)) as Header;
  const bytes = Buffer.from(text.slice(end + 1), 'base64');
  const numbers = new Float64Array(bytes.byteLength / Float64Array.BYTES_PER_ELEMENT);
  new Uint8Array(numbers.buffer).set(bytes);
  let offset = 0;
  const rows = lengths.map((length) => {
    const row = numbers.slice(offset, offset + length);
    offset += length;
    return row;
  });
  return { from, to, models, rows };
}
