import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addDays, DASH, formatCount, formatDate, formatInstant, formatUnits } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import tables from '../ui/table.module.css';
import { CreateDialog } from './create-dialog.tsx';

/** All datasets: what is in each, and whether it is made up. */
export function DatasetsPage() {
  const datasets = useQuery(endpointQuery('list_datasets', { query: { limit: 100 } }));
  const [creating, create] = useDisclosure(false);
  return (
    <Page title="Datasets" actions={<Button onClick={create.open}>New dataset</Button>}>
      <Panel flush>
        {datasets.data?.items.length ? (
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">Dataset</th>
                <th scope="col">Sales history</th>
                <th scope="col" className="num">
                  Stores
                </th>
                <th scope="col">Categories</th>
                <th scope="col" className="num">
                  Rows
                </th>
                <th scope="col" className="num">
                  Version
                </th>
                <th scope="col">Changed</th>
              </tr>
            </thead>
            <tbody>
              {datasets.data.items.map((dataset) => (
                <tr key={dataset.dataset_id}>
                  <th scope="row">
                    <Link
                      to="/datasets/$datasetId"
                      params={{ datasetId: dataset.dataset_id }}
                      search={{}}
                    >
                      {dataset.name}
                    </Link>{' '}
                    {dataset.synthetic ? <StatusPill tone="amber">Synthetic</StatusPill> : null}
                  </th>
                  <td>
                    {dataset.first_week && dataset.last_week
                      ? `${formatDate(dataset.first_week)} to ${formatDate(addDays(dataset.last_week, 6))}, ${formatCount(dataset.weeks, 'week')}`
                      : 'No sales yet'}
                  </td>
                  <td className="num">{formatUnits(dataset.stores)}</td>
                  <td>{dataset.categories.join(', ') || DASH}</td>
                  <td className="num">{formatUnits(dataset.rows)}</td>
                  <td className="num">{dataset.version}</td>
                  <td>{formatInstant(dataset.updated_at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : datasets.data ? (
          <EmptyState
            title="No data yet"
            actions={<Button onClick={create.open}>New dataset</Button>}
          >
            A dataset holds sales history and, if you have them, stores, promotions, economics and
            stock.
          </EmptyState>
        ) : datasets.error ? (
          <ErrorState error={datasets.error} onRetry={() => datasets.refetch()} />
        ) : (
          <LoadingState label="Loading datasets" />
        )}
      </Panel>
      <CreateDialog opened={creating} onClose={create.close} />
    </Page>
  );
}
