import type { Plan } from '@hemline/contracts';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { ExportMenu } from './export-menu.tsx';

const WorkbookDialog = lazy(() =>
  import('./workbook-dialog.tsx').then((module) => ({ default: module.WorkbookDialog })),
);

/** Export and re-import of a plan, for its screen's actions. */
export function ExchangeActions({ plan }: { plan: Plan }) {
  const [returning, dialog] = useDisclosure(false);
  return (
    <>
      <ExportMenu plan={plan} onReturn={dialog.open} />
      <Suspense>
        {returning ? <WorkbookDialog plan={plan} opened onClose={dialog.close} /> : null}
      </Suspense>
    </>
  );
}
