import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where in a workbook's archive the sheet of that name is. */
function sheetPath(files: Record<string, Uint8Array>, name: string): string {
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const id = (part('xl/workbook.xml').match(/<sheet [^>]*>/g) ?? [])
    .find((sheet) => sheet.includes(`name="${name}"`))
    ?.match(/r:id="([^"]+)"/)?.[1];
  const relations = part('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const target = relations
    .find((relation) => relation.includes(`Id="${id}"`))
    ?.match(/Target="([^"]+)"/)?.[1];
  if (!target) throw new Error(`the workbook has no sheet "${name}"`);
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Writes a number into a cell of a workbook, as saving it in a spreadsheet would. */
export function withNumberInCell(
  workbook: Uint8Array,
  sheet: string,
  cell: string,
  value: number,
): { edited: Uint8Array; before: number } {
  const files = unzipSync(workbook);
  const path = sheetPath(files, sheet);
  const pattern = new RegExp(`(<c r="${cell}"[^>]*>\\s*<v>)([^<]*)(</v>)`);
  const text = strFromU8(files[path] ?? new Uint8Array());
  const before = pattern.exec(text)?.[2];
  if (before === undefined) throw new Error(`${sheet} has no number in ${cell}`);
  files[path] = strToU8(text.replace(pattern, `$1${value}$3`));
  return { edited: zipSync(files), before: Number(before) };
}
