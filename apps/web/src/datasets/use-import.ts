import type { DatasetFile, ImportReport } from '@hemline/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../api.ts';
import { endpointQuery } from '../queries.ts';

const POLL_MS = 700;

const uploads = {
  sales: 'upload_sales',
  stores: 'upload_stores',
  calendar: 'upload_calendar',
  economics: 'upload_economics',
  stock: 'upload_stock',
} as const;

/** Whether an import still reads its file. */
export function isUnfinished(report: ImportReport): boolean {
  return report.status === 'queued' || report.status === 'running';
}

/** An import as the server sees it: sent as a preview or for good, followed until it is done, cancelled on demand. */
export function useImport(datasetId: string, file: DatasetFile) {
  const client = useQueryClient();
  const [sent, setSent] = useState<ImportReport | null>(null);
  const upload = useMutation({
    mutationFn: ({
      body,
      preview,
      acceptGoodRows,
    }: {
      body: Blob;
      preview: boolean;
      acceptGoodRows: boolean;
    }) =>
      call(
        uploads[file],
        {
          params: { id: datasetId },
          query: {
            ...(preview ? { preview: 'true' as const } : {}),
            ...(acceptGoodRows ? { accept_good_rows: 'true' as const } : {}),
          },
        },
        { file: body },
      ),
    onSuccess: setSent,
  });
  const followed = useQuery({
    ...endpointQuery('get_import', { params: { id: sent?.import_id ?? '' } }),
    enabled: sent !== null && isUnfinished(sent),
    refetchInterval: (query) =>
      query.state.data && !isUnfinished(query.state.data) ? false : POLL_MS,
    staleTime: 0,
  });
  const cancel = useMutation({
    mutationFn: () => call('cancel_import', { params: { id: sent?.import_id ?? '' } }),
  });
  const report = sent && isUnfinished(sent) ? (followed.data ?? sent) : sent;
  const done = report !== null && !isUnfinished(report);
  const applied = report?.applied === true;

  useEffect(() => {
    if (!done) return;
    for (const key of [
      'list_imports',
      ...(applied ? ['get_dataset', 'list_datasets', 'check_dataset', 'list_categories'] : []),
    ])
      client.invalidateQueries({ queryKey: [key] });
  }, [done, applied, client]);

  return {
    report,
    busy: upload.isPending || (report !== null && !done),
    error: upload.error ?? cancel.error,
    send: upload.mutate,
    cancel: () => cancel.mutate(),
    reset() {
      setSent(null);
      upload.reset();
      cancel.reset();
    },
  };
}
