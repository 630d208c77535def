const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LARGEST_COMMENT = 65_535;

/** Bytes a ZIP archive says it unpacks to, and how many files; null when it is no ZIP archive. */
export function archiveSize(file: Uint8Array): { bytes: number; files: number } | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.byteLength - END_BYTES;
  const lowest = Math.max(0, end - LARGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < lowest) return null;
  const files = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let bytes = 0;
  for (let entry = 0; entry < files; entry++) {
    if (offset + ENTRY_BYTES > file.byteLength) return null;
    if (view.getUint32(offset, true) !== DIRECTORY_ENTRY) return null;
    bytes += view.getUint32(offset + 24, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(offset + at, true));
    offset += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES);
  }
  return { bytes, files };
}
