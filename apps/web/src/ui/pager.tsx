import { Button } from '@mantine/core';
import { formatUnits } from '../format.ts';
import classes from './pager.module.css';

/** A page at a time of a long list: where it stands, and the way back and on. */
export function Pager({
  from,
  size,
  total,
  onFrom,
}: {
  /** Place of the first row on screen, from 0. */
  from: number;
  size: number;
  total: number;
  onFrom: (from: number) => void;
}) {
  return (
    <div className={classes.pager}>
      <Button
        variant="default"
        size="compact-xs"
        disabled={from === 0}
        onClick={() => onFrom(Math.max(0, from - size))}
      >
        Back
      </Button>
      <span>
        {total === 0
          ? 'No rows'
          : `${formatUnits(from + 1)} to ${formatUnits(Math.min(from + size, total))} of ${formatUnits(total)}`}
      </span>
      <Button
        variant="default"
        size="compact-xs"
        disabled={from + size >= total}
        onClick={() => onFrom(from + size)}
      >
        Next
      </Button>
    </div>
  );
}
