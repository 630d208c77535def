import type { ParameterIssue } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { parameterText } from '../parameter-words.ts';
import classes from './confirm.module.css';

/** What has to be settled about an input, with the values to choose from; choosing one settles it. */
export function IssueNote({
  issue,
  onChoose,
  onAccept,
}: {
  issue: ParameterIssue;
  onChoose: (value: string | number | null) => void;
  /** Settles the issue without another value, where that makes sense. */
  onAccept?: (() => void) | undefined;
}) {
  const { field, candidates } = issue;
  return (
    <div className={classes.issue}>
      <p>{issue.message}</p>
      <div className={classes.candidates}>
        {field === null
          ? null
          : candidates?.map((candidate) => (
              <Button
                key={String(candidate)}
                size="compact-xs"
                variant="default"
                onClick={() => onChoose(candidate)}
              >
                {candidate === null && field === 'markdown_threshold'
                  ? 'No threshold'
                  : parameterText(field, candidate)}
              </Button>
            ))}
        {onAccept ? (
          <Button size="compact-xs" variant="default" onClick={onAccept}>
            Plan the weeks that remain
          </Button>
        ) : null}
      </div>
    </div>
  );
}
