import type { ReactNode } from 'react';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';
import { Panel } from './panel.tsx';
import { EmptyState, ErrorState, LoadingState } from './state-message.tsx';

/** What a screen of the newest plan or run shows until there is one: loading, an error, or what comes first. */
export function NothingYetPage({
  title,
  query,
  loading,
  empty,
  children,
}: {
  title: string;
  query: { error: Error | null; isPending: boolean; refetch: () => void };
  loading: string;
  empty: string;
  children: ReactNode;
}) {
  return (
    <Page title={title}>
      <Panel>
        {query.error ? (
          <ErrorState error={query.error} onRetry={query.refetch} />
        ) : query.isPending ? (
          <LoadingState label={loading} />
        ) : (
          <EmptyState
            title={empty}
            actions={
              <LinkButton to="/brief" search={{}}>
                Start from a brief
              </LinkButton>
            }
          >
            {children}
          </EmptyState>
        )}
      </Panel>
    </Page>
  );
}
