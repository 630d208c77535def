import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DASH, formatDate, formatPlain, formatShare } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { Pager } from '../ui/pager.tsx';
import { LoadingState } from '../ui/state-message.tsx';
import tables from '../ui/table.module.css';
import classes from './why.module.css';

const PAGE = 12;

/** The sales rows a plan was computed from, as it saw them, a page at a time; of one store where the number is one's. */
export function SourceRows({ planId, storeId }: { planId: string; storeId: string | undefined }) {
  const [opened, setOpened] = useState(false);
  const [offset, setOffset] = useState(0);
  const rows = useQuery({
    ...endpointQuery('list_source_rows', {
      params: { id: planId },
      query: { limit: PAGE, offset, ...(storeId === undefined ? {} : { store_id: storeId }) },
    }),
    enabled: opened,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <dt>Source rows</dt>
      <dd>
        {opened ? null : (
          <Button variant="default" size="compact-xs" onClick={() => setOpened(true)}>
            Sales history{storeId === undefined ? '' : ` of store ${storeId}`}
          </Button>
        )}
        {rows.error ? <span className={classes.hint}>{rows.error.message}</span> : null}
        {opened && rows.isPending ? <LoadingState label="Loading source rows" rows={4} /> : null}
        {opened && rows.data ? (
          <>
            <div className={tables.scroll}>
              <table className={`${tables.table} ${classes.rows}`}>
                <thead>
                  <tr>
                    <th scope="col">Week of</th>
                    <th scope="col">Store</th>
                    <th scope="col" className="num">
                      Units
                    </th>
                    <th scope="col" className="num">
                      In stock
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.data.items.map((row) => (
                    <tr key={`${row.week_start}/${row.store_id}/${row.category}`}>
                      <td>{formatDate(row.week_start)}</td>
                      <td>{row.store_id}</td>
                      <td className="num">{row.units === null ? DASH : formatPlain(row.units)}</td>
                      <td className="num">
                        {row.in_stock === null ? DASH : formatShare(row.in_stock)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager from={offset} size={PAGE} total={rows.data.total} onFrom={setOffset} />
          </>
        ) : null}
      </dd>
    </>
  );
}
