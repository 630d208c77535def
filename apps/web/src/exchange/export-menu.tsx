import { type ExportTable, exportTables, type Plan } from '@hemline/contracts';
import { Button, Menu } from '@mantine/core';
import {
  IconDownload,
  IconFileImport,
  IconFileSpreadsheet,
  IconFileTypeCsv,
} from '@tabler/icons-react';
import { endpointUrl } from '../api.ts';

const tableLabels: Readonly<Record<ExportTable, string>> = {
  summary: 'Summary',
  demand: 'Demand by week',
  store_demand: 'Demand by store and week',
  allocation: 'Allocation',
  replenishment: 'Replenishment',
  markdown: 'Markdown',
  weekly_stock: 'Weekly stock',
};

/** Takes a plan along: the whole workbook, or one table as CSV; and brings an edited workbook back. */
export function ExportMenu({ plan, onReturn }: { plan: Plan; onReturn: () => void }) {
  const params = { id: plan.plan_id };
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={15} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={endpointUrl('export_plan_xlsx', { params })}
          download
          leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
        >
          Workbook (XLSX)
        </Menu.Item>
        <Menu.Item onClick={onReturn} leftSection={<IconFileImport size={15} aria-hidden />}>
          Bring an edited workbook back …
        </Menu.Item>
        <Menu.Divider style={{ borderColor: 'var(--hl-border)' }} />
        <Menu.Label>One table as CSV</Menu.Label>
        {exportTables.map((table) => (
          <Menu.Item
            key={table}
            component="a"
            href={endpointUrl('export_plan_csv', { params, query: { table } })}
            download
            leftSection={<IconFileTypeCsv size={15} aria-hidden />}
          >
            {tableLabels[table]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
