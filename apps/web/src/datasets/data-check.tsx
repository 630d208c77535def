import type { Dataset } from '@hemline/contracts';
import { useQuery } from '@tanstack/react-query';
import { formatUnits } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import tables from '../ui/table.module.css';
import classes from './datasets.module.css';

/** What is odd in the data, and what each finding does to a forecast. */
export function DataCheck({ dataset }: { dataset: Dataset }) {
  const check = useQuery({
    ...endpointQuery('check_dataset', { params: { id: dataset.dataset_id } }),
    enabled: dataset.version > 0,
  });
  return (
    <Panel title="Data check" flush>
      {dataset.version === 0 ? (
        <EmptyState title="Nothing to check yet">Import sales first.</EmptyState>
      ) : check.data ? (
        check.data.findings.length === 0 ? (
          <EmptyState title="Nothing odd">
            Every series is whole, in stock and long enough.
          </EmptyState>
        ) : (
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col" className="num">
                  Count
                </th>
                <th scope="col">What was found</th>
                <th scope="col">What it does to a forecast</th>
              </tr>
            </thead>
            <tbody>
              {check.data.findings.map((finding) => (
                <tr key={finding.code}>
                  <td className="num">{formatUnits(finding.count)}</td>
                  <th scope="row" className={classes.finding}>
                    {finding.message}
                    {finding.examples.length > 0 ? (
                      <div className={tables.note}>{finding.examples.join(', ')}</div>
                    ) : null}
                  </th>
                  <td className={classes.finding}>{finding.effect}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      ) : check.error ? (
        <ErrorState error={check.error} onRetry={() => check.refetch()} />
      ) : (
        <LoadingState label="Checking the data" rows={4} />
      )}
    </Panel>
  );
}
