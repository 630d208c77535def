import './ui/form-styles.ts';
import { RunPage } from './run/run-page.tsx';

/** One run with the styles its inputs need. */
export function RunView({ workflowId }: { workflowId: string }) {
  return <RunPage workflowId={workflowId} />;
}
