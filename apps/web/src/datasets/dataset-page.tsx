import { type Dataset, type DatasetFile, datasetFiles } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { addDays, formatCount, formatDate, formatUnits } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { HeaderSlot } from '../ui/header-slot.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ErrorState, LoadingState } from '../ui/state-message.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { DataCheck } from './data-check.tsx';
import classes from './datasets.module.css';
import { DeleteDialog } from './delete-dialog.tsx';
import { fileWords } from './file-columns.ts';
import { ImportDialog } from './import-dialog.tsx';
import { ImportHistory } from './import-history.tsx';

function Facts({ dataset }: { dataset: Dataset }) {
  return (
    <p className={classes.facts}>
      {dataset.first_week && dataset.last_week
        ? `${formatDate(dataset.first_week)} to ${formatDate(addDays(dataset.last_week, 6))}, ${formatCount(dataset.weeks, 'week')} (${dataset.grain ?? 'weekly'} file) · `
        : ''}
      {formatCount(dataset.stores, 'store')} ·{' '}
      {dataset.categories.length > 0 ? dataset.categories.join(', ') : 'no categories yet'} ·{' '}
      {formatCount(dataset.rows, 'row')} · holidays {dataset.holidays}
    </p>
  );
}

/** One dataset: its files, what is odd about them and what that does, every import there was. */
export function DatasetPage({
  datasetId,
  importing,
  onImport,
}: {
  datasetId: string;
  /** The file whose import is open; it is in the URL. */
  importing: DatasetFile | undefined;
  onImport: (file: DatasetFile | undefined) => void;
}) {
  const query = useQuery(endpointQuery('get_dataset', { params: { id: datasetId } }));
  const [deleting, remove] = useDisclosure(false);
  const dataset = query.data;
  if (!dataset)
    return (
      <Page title="Dataset">
        <Panel>
          {query.error ? (
            <ErrorState error={query.error} onRetry={() => query.refetch()} />
          ) : (
            <LoadingState label="Loading the dataset" />
          )}
        </Panel>
      </Page>
    );
  return (
    <Page
      title={dataset.name}
      actions={
        <Button variant="default" onClick={remove.open}>
          Delete …
        </Button>
      }
    >
      <HeaderSlot>
        <strong>{dataset.name}</strong>
        <span className={classes.dimmed}>data version {formatUnits(dataset.version)}</span>
        {dataset.synthetic ? <StatusPill tone="amber">Synthetic</StatusPill> : null}
      </HeaderSlot>
      <Facts dataset={dataset} />
      <Panel title="Files">
        <ul className={classes.files}>
          {datasetFiles.map((file) => {
            const there = dataset.files.includes(file);
            return (
              <li key={file}>
                <div className={classes.fileHead}>
                  <strong>{fileWords[file].label}</strong>
                  <StatusPill tone={there ? 'green' : 'neutral'}>
                    {there ? 'Imported' : 'Not yet'}
                  </StatusPill>
                </div>
                <p>{fileWords[file].purpose}</p>
                <Button
                  variant={there || file !== 'sales' ? 'default' : 'filled'}
                  onClick={() => onImport(file)}
                  aria-label={`${there ? 'Import more' : 'Import'} ${fileWords[file].label.toLowerCase()}`}
                >
                  {there ? 'Import more' : 'Import'}
                </Button>
              </li>
            );
          })}
        </ul>
      </Panel>
      <DataCheck dataset={dataset} />
      <ImportHistory datasetId={datasetId} />
      <ImportDialog dataset={dataset} file={importing} onClose={() => onImport(undefined)} />
      <DeleteDialog dataset={dataset} opened={deleting} onClose={remove.close} />
    </Page>
  );
}
