import type { ImportReport } from '@hemline/contracts';
import { endpointUrl } from '../api.ts';
import { DASH, formatUnits } from '../format.ts';
import tables from '../ui/table.module.css';
import classes from './datasets.module.css';

const SHOWN_ROWS = 12;

/** What an import would do or did: new, changed, repeated and refused rows, the refused ones with their reasons. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const counts = [
    ['Read', report.rows_read],
    ['New', report.rows_new],
    ['Changed', report.rows_changed],
    ['As before', report.rows_unchanged],
    ['Refused', report.rows_rejected],
  ] as const;
  return (
    <div className={classes.report}>
      <dl className={classes.counts}>
        {counts.map(([label, count]) => (
          <div key={label} data-refused={label === 'Refused' && count > 0}>
            <dt>{label}</dt>
            <dd>{formatUnits(count)}</dd>
          </div>
        ))}
      </dl>
      {report.message ? <p>{report.message}</p> : null}
      {report.unknown_columns.length > 0 ? (
        <p className={classes.dimmed}>Left out: {report.unknown_columns.join(', ')}</p>
      ) : null}
      {report.rejected.length > 0 ? (
        <>
          <div className={classes.rejected}>
            <table className={tables.table}>
              <thead>
                <tr>
                  <th scope="col" className="num">
                    Line
                  </th>
                  <th scope="col">Column</th>
                  <th scope="col">There stands</th>
                  <th scope="col">Expected</th>
                </tr>
              </thead>
              <tbody>
                {report.rejected.slice(0, SHOWN_ROWS).map((row) => (
                  <tr key={`${row.line}/${row.column}/${row.expected}`}>
                    <td className="num">{formatUnits(row.line)}</td>
                    <td>{row.column ?? DASH}</td>
                    <td className={classes.sample}>{row.value ?? DASH}</td>
                    <td>{row.expected}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            {report.rows_rejected > SHOWN_ROWS
              ? `and ${formatUnits(report.rows_rejected - SHOWN_ROWS)} more. `
              : ''}
            <a
              href={endpointUrl('get_rejected_rows', { params: { id: report.import_id } })}
              download
            >
              Download the refused rows with reasons
            </a>
          </p>
        </>
      ) : null}
    </div>
  );
}
