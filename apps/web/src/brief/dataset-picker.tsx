import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { addDays, formatCount, formatDate } from '../format.ts';
import { endpointQuery } from '../queries.ts';

/** Chooses the sales history a brief is planned on; says what is in it. */
export function DatasetPicker({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (datasetId: string) => void;
}) {
  const datasets = useQuery(endpointQuery('list_datasets', { query: { limit: 100 } }));
  const items = datasets.data?.items ?? [];
  // Unless told, the server plans on the dataset with data that was changed last: the same is shown.
  const chosen =
    items.find((dataset) => dataset.dataset_id === value) ??
    items.find((dataset) => dataset.version > 0) ??
    items[0];
  return (
    <NativeSelect
      label="Sales data"
      w={340}
      value={chosen?.dataset_id ?? ''}
      disabled={items.length === 0}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={items.map((dataset) => ({
        value: dataset.dataset_id,
        label: dataset.synthetic ? `${dataset.name} (synthetic)` : dataset.name,
      }))}
      error={datasets.error?.message}
      description={
        chosen?.version === 0
          ? 'No sales yet'
          : chosen
            ? `${formatCount(chosen.stores, 'store')}, ${chosen.categories.join(', ')}${
                chosen.last_week ? `, sales to ${formatDate(addDays(chosen.last_week, 6))}` : ''
              }`
            : datasets.isPending
              ? 'Loading …'
              : 'No data yet'
      }
    />
  );
}
