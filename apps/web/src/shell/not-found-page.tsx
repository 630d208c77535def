import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState } from '../ui/state-message.tsx';

/** For an address that names no screen. */
export function NotFoundPage() {
  return (
    <Page title="Not here">
      <Panel>
        <EmptyState
          title="There is no screen at this address"
          actions={<LinkButton to="/plans">To all plans</LinkButton>}
        />
      </Panel>
    </Page>
  );
}
