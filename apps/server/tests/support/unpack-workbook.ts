import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** The files inside an XLSX workbook as text, by path. */
export function unpackWorkbook(workbook: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(workbook);
  const end = bytes.lastIndexOf(Buffer.from(new Uint32Array([END_OF_DIRECTORY]).buffer));
  const files = new Map<string, string>();
  let offset = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(offset) === DIRECTORY_ENTRY) {
    const packed = bytes.readUInt32LE(offset + 20);
    const nameLength = bytes.readUInt16LE(offset + 28);
    const local = bytes.readUInt32LE(offset + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString('utf8', offset + 46, offset + 46 + nameLength);
    const content = bytes.subarray(start, start + packed);
    const plain = bytes.readUInt16LE(offset + 10) === 0 ? content : inflateRawSync(content);
    files.set(name, plain.toString('utf8'));
    offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
  }
  return files;
}
