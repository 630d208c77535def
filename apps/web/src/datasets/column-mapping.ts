import type { DatasetFile } from '@hemline/contracts';
import { fileColumns } from './file-columns.ts';

/** For each heading of a file, in order: the column it means, or null to leave it out. */
export type ColumnMapping = readonly (string | null)[];

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Guesses what the headings of a file mean: first by exact name, then by known aliases; no column twice. */
export function suggestMapping(file: DatasetFile, headings: readonly string[]): ColumnMapping {
  const taken = new Set<string>();
  const take = (name: string | undefined): string | null => {
    if (name === undefined || taken.has(name)) return null;
    taken.add(name);
    return name;
  };
  const exact = headings.map((heading) =>
    take(fileColumns[file].find(({ name }) => bare(name) === bare(heading))?.name),
  );
  return headings.map(
    (heading, at) =>
      exact[at] ??
      take(fileColumns[file].find(({ aliases }) => aliases.includes(bare(heading)))?.name),
  );
}

/** Groups of needed columns that no heading is mapped to, in words ("Week or day", "Units"). */
export function missingColumns(file: DatasetFile, mapping: ColumnMapping): string[] {
  const columns = fileColumns[file];
  const groups = new Set(columns.flatMap(({ group }) => (group === undefined ? [] : [group])));
  for (const { name, group } of columns)
    if (group !== undefined && mapping.includes(name)) groups.delete(group);
  return [...groups];
}

/** The mapping with one heading changed; a column that was mapped elsewhere is taken from there. */
export function remap(mapping: ColumnMapping, at: number, name: string | null): ColumnMapping {
  return mapping.map((old, index) =>
    index === at ? name : old === name && name !== null ? null : old,
  );
}

/**
 * The headings to send: mapped ones under the importer's names. One that is left out keeps its own name, or gets
 * `left_out_` before it where the importer would take it for a column.
 */
export function sentHeadings(
  file: DatasetFile,
  headings: readonly string[],
  mapping: ColumnMapping,
): string[] {
  const known = new Set([...fileColumns[file].map(({ name }) => name), 'quantity_sold']);
  return headings.map((heading, at) => {
    const name = mapping[at] ?? null;
    if (name !== null) return name;
    return known.has(heading.trim().toLowerCase()) ? `left_out_${heading.trim()}` : heading;
  });
}
