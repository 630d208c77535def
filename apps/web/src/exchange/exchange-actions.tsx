import type { Plan } from '@hemline/contracts';
import { useDisclosure } from '@mantine/hooks';
import { ExportMenu } from './export-menu.tsx';
import { WorkbookDialog } from './workbook-dialog.tsx';

/** Export and re-import of a plan, for its screen's actions. */
export function ExchangeActions({ plan }: { plan: Plan }) {
  const [returning, dialog] = useDisclosure(false);
  return (
    <>
      <ExportMenu plan={plan} onReturn={dialog.open} />
      <WorkbookDialog plan={plan} opened={returning} onClose={dialog.close} />
    </>
  );
}
