import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState } from '../ui/state-message.tsx';

/** When a screen breaks: nothing that was saved is lost, and the screen can be drawn again. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This screen broke">
      <Panel>
        <EmptyState
          title="Something went wrong while drawing this screen"
          actions={
            <>
              <Button onClick={reset}>Draw it again</Button>
              <Button variant="default" onClick={() => window.location.reload()}>
                Reload
              </Button>
            </>
          }
        >
          Drafts and runs are safe. {error instanceof Error ? error.message : ''}
        </EmptyState>
      </Panel>
    </Page>
  );
}
