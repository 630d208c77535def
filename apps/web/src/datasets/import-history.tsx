import type { ImportReport } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, endpointUrl } from '../api.ts';
import { DASH, formatInstant, formatShare, formatUnits } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import { StatusPill, type Tone } from '../ui/status-pill.tsx';
import tables from '../ui/table.module.css';
import { fileWords } from './file-columns.ts';

const REFRESH_MS = 1_500;

const statusWords: Readonly<Record<ImportReport['status'], { tone: Tone; word: string }>> = {
  queued: { tone: 'waiting', word: 'Queued' },
  running: { tone: 'blue', word: 'Reading' },
  completed: { tone: 'green', word: 'Imported' },
  rejected: { tone: 'amber', word: 'Refused' },
  failed: { tone: 'red', word: 'Failed' },
  cancelled: { tone: 'neutral', word: 'Cancelled' },
};

const unfinished = (report: ImportReport) =>
  report.status === 'queued' || report.status === 'running';

/** Every import into a dataset, newest first: what came of it, and the refused rows as a file. */
export function ImportHistory({ datasetId }: { datasetId: string }) {
  const client = useQueryClient();
  const imports = useQuery({
    ...endpointQuery('list_imports', { params: { id: datasetId }, query: { limit: 20 } }),
    refetchInterval: (query) => (query.state.data?.items.some(unfinished) ? REFRESH_MS : false),
  });
  const cancel = useMutation({
    mutationFn: (id: string) => call('cancel_import', { params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['list_imports'] }),
  });
  return (
    <Panel title="Imports" flush>
      {imports.data?.items.length ? (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">When</th>
              <th scope="col">Status</th>
              <th scope="col" className="num">
                New
              </th>
              <th scope="col" className="num">
                Changed
              </th>
              <th scope="col" className="num">
                Refused
              </th>
              <th scope="col">Refused rows</th>
            </tr>
          </thead>
          <tbody>
            {imports.data.items.map((report) => {
              const { tone, word } = statusWords[report.status];
              const preview = report.status === 'completed' && !report.applied;
              return (
                <tr key={report.import_id}>
                  <th scope="row">{fileWords[report.file].label}</th>
                  <td>{formatInstant(report.created_at)}</td>
                  <td>
                    <StatusPill tone={preview ? 'neutral' : tone}>
                      {preview ? 'Preview only' : word}
                    </StatusPill>
                    {unfinished(report) ? (
                      <>
                        {report.progress === null ? '' : ` ${formatShare(report.progress)} `}
                        <Button
                          variant="default"
                          size="compact-xs"
                          onClick={() => cancel.mutate(report.import_id)}
                        >
                          Cancel
                        </Button>
                      </>
                    ) : null}
                    {report.message ? <div className={tables.note}>{report.message}</div> : null}
                  </td>
                  <td className="num">{formatUnits(report.rows_new)}</td>
                  <td className="num">{formatUnits(report.rows_changed)}</td>
                  <td className="num">{formatUnits(report.rows_rejected)}</td>
                  <td>
                    {report.rows_rejected > 0 ? (
                      <a
                        href={endpointUrl('get_rejected_rows', {
                          params: { id: report.import_id },
                        })}
                        download
                      >
                        Download with reasons
                      </a>
                    ) : (
                      DASH
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : imports.data ? (
        <EmptyState title="Nothing imported yet" />
      ) : imports.error ? (
        <ErrorState error={imports.error} onRetry={() => imports.refetch()} />
      ) : (
        <LoadingState label="Loading imports" rows={3} />
      )}
    </Panel>
  );
}
