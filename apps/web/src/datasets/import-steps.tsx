import type { DatasetFile } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatCount, formatShare } from '../format.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import {
  type ColumnMapping,
  missingColumns,
  sentHeadings,
  suggestMapping,
} from './column-mapping.ts';
import type { CsvHead } from './csv-file.ts';
import { csvHead, csvWithHeadings } from './csv-reader.ts';
import classes from './datasets.module.css';
import { fileWords } from './file-columns.ts';
import { ImportOutcome } from './import-outcome.tsx';
import { MappingTable } from './mapping-table.tsx';
import { useImport } from './use-import.ts';

interface Chosen {
  readonly file: File;
  readonly head: CsvHead;
}

/** Choose a file, say what its columns mean, see what would change, then apply it: all of it or its good rows. */
export function ImportSteps({
  datasetId,
  file,
  onClose,
}: {
  datasetId: string;
  file: DatasetFile;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mapping, setMapping] = useState<ColumnMapping>([]);
  const [upload, setUpload] = useState<Blob | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const job = useImport(datasetId, file);
  const { report } = job;
  const missing = missingColumns(file, mapping);

  async function choose(next: File) {
    job.reset();
    setUpload(null);
    setUnreadable(null);
    try {
      const head = await csvHead(next);
      if (head.headings.length === 0) throw new Error('The file is empty.');
      setChosen({ file: next, head });
      setMapping(suggestMapping(file, head.headings));
    } catch (error) {
      setChosen(null);
      setUnreadable(
        `“${next.name}” could not be read. ${error instanceof Error ? error.message : ''}`,
      );
    }
  }

  async function preview({ file: own, head }: Chosen) {
    const body = await csvWithHeadings(own, head, sentHeadings(file, head.headings, mapping));
    setUpload(body);
    job.send({ body, preview: true, acceptGoodRows: true });
  }

  const refused = report?.rows_rejected ?? 0;
  const good = report?.rows_accepted ?? 0;
  const previewed =
    report !== null && !job.busy && !report.applied && report.status !== 'cancelled';

  return (
    <div className={classes.steps}>
      {chosen ? null : (
        <FileDrop
          label={`Choose a ${fileWords[file].label.toLowerCase()} file`}
          hint="CSV or CSV.gz. Column order and names do not matter."
          accept=".csv,.gz,.txt,text/csv,application/gzip"
          onFile={choose}
        />
      )}
      {unreadable ? (
        <p role="alert" className={classes.error}>
          {unreadable}
        </p>
      ) : null}
      {chosen && !report && !job.busy ? (
        <>
          <p>
            <strong>{chosen.file.name}</strong>: say what each column means.
          </p>
          <MappingTable file={file} head={chosen.head} mapping={mapping} onMapping={setMapping} />
          {missing.length > 0 ? (
            <p className={classes.error}>Still missing: {missing.join(', ')}</p>
          ) : null}
        </>
      ) : null}
      {job.busy ? (
        <div className={classes.progress}>
          <progress
            aria-label="Reading the file"
            max={1}
            {...(report?.progress == null ? {} : { value: report.progress })}
          />
          <span>
            {report?.progress == null ? 'Reading …' : `Read ${formatShare(report.progress)}`}
            {report ? `, ${formatCount(report.rows_read, 'row')}` : ''}
          </span>
          {report ? (
            <Button variant="default" onClick={job.cancel}>
              Cancel the import
            </Button>
          ) : null}
        </div>
      ) : null}
      {job.error ? (
        <p role="alert" className={classes.error}>
          {job.error.message}
        </p>
      ) : null}
      {report && !job.busy ? (
        <>
          <p role="status">
            {report.applied
              ? `Imported ${formatCount(good, 'row')}; the data is now at version ${report.version ?? ''}.`
              : report.status === 'cancelled'
                ? 'Cancelled. Nothing of the file was kept.'
                : report.status === 'failed'
                  ? 'The file could not be imported. Nothing of it was kept.'
                  : 'Nothing is applied yet. This is what the file would do:'}
          </p>
          <ImportOutcome report={report} />
        </>
      ) : null}
      <DialogActions>
        {chosen && !job.busy && !report?.applied ? (
          <Button
            variant="default"
            onClick={() => {
              job.reset();
              setChosen(null);
            }}
          >
            Choose another file
          </Button>
        ) : null}
        {chosen && !report && !job.busy ? (
          <Button onClick={() => preview(chosen)} disabled={missing.length > 0}>
            See what would change
          </Button>
        ) : null}
        {previewed && good > 0 && upload ? (
          <Button
            onClick={() => job.send({ body: upload, preview: false, acceptGoodRows: refused > 0 })}
          >
            {refused > 0
              ? `Import the ${formatCount(good, 'good row')}`
              : `Import ${formatCount(good, 'row')}`}
          </Button>
        ) : null}
        {report?.applied ? <Button onClick={onClose}>Done</Button> : null}
      </DialogActions>
    </div>
  );
}
