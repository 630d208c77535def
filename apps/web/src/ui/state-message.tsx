import { Button, Skeleton } from '@mantine/core';
import { IconCloudOff, IconMoodEmpty } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ApiError } from '../api.ts';
import classes from './state-message.module.css';

/** What a screen shows while it has nothing: why, and what to do next. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={classes.state}>
      <IconMoodEmpty size={28} stroke={1.4} aria-hidden className={classes.icon} />
      <p className={classes.title}>{title}</p>
      {children ? <div className={classes.text}>{children}</div> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}

/** What a screen shows when it could not be read: the cause in words, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <div className={classes.state} role="alert">
      <IconCloudOff size={28} stroke={1.4} aria-hidden className={classes.icon} />
      <p className={classes.title}>{problem?.title ?? 'This could not be loaded'}</p>
      <div className={classes.text}>
        {error.message}
        {problem?.errors.map((place) => (
          <div key={place.pointer + place.detail}>
            {place.pointer} {place.detail}
          </div>
        ))}
        {problem?.request_id ? (
          <div className={classes.small}>Request {problem.request_id}</div>
        ) : null}
      </div>
      {onRetry ? (
        <div className={classes.actions}>
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Grey lines in the shape of what is coming. */
export function LoadingState({ rows = 6, label }: { rows?: number; label: string }) {
  return (
    <div className={classes.loading} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <Skeleton key={row} height={18} radius="sm" />
      ))}
    </div>
  );
}
