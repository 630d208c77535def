import type { DatasetFile } from '@hemline/contracts';
import { NativeSelect } from '@mantine/core';
import tables from '../ui/table.module.css';
import { type ColumnMapping, remap } from './column-mapping.ts';
import type { CsvHead } from './csv-file.ts';
import classes from './datasets.module.css';
import { fileColumns } from './file-columns.ts';

const SHOWN_ROWS = 3;

/** The headings of a file, what stands below them, and which column each means. */
export function MappingTable({
  file,
  head,
  mapping,
  onMapping,
}: {
  file: DatasetFile;
  head: CsvHead;
  mapping: ColumnMapping;
  onMapping: (mapping: ColumnMapping) => void;
}) {
  return (
    <div className={classes.mapping}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">In your file</th>
            <th scope="col">First rows</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          {head.headings.map((heading, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading
            <tr key={at}>
              <th scope="row">{heading || `(column ${at + 1})`}</th>
              <td className={classes.sample}>
                {head.rows
                  .slice(0, SHOWN_ROWS)
                  .map((row) => row[at] ?? '')
                  .join(', ')}
              </td>
              <td>
                <NativeSelect
                  aria-label={`Meaning of “${heading}”`}
                  value={mapping[at] ?? ''}
                  data={[
                    { value: '', label: 'Leave out' },
                    ...fileColumns[file].map(({ name, label }) => ({ value: name, label })),
                  ]}
                  onChange={(event) =>
                    onMapping(remap(mapping, at, event.currentTarget.value || null))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
