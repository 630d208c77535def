import type { ParameterName, Reading } from '@hemline/contracts';
import { VisuallyHidden } from '@mantine/core';
import { parameterLabels } from '../parameter-words.ts';
import classes from './confirm.module.css';
import { evidenceNumbers, highlightSegments } from './highlight-segments.ts';

/** The brief with the words of each input marked and numbered; a mark leads to its input and back. */
export function BriefHighlights({
  text,
  reading,
  active,
  onChoose,
}: {
  text: string;
  reading: Reading;
  active: ParameterName | null;
  onChoose: (name: ParameterName) => void;
}) {
  const numbers = evidenceNumbers(reading.parameters);
  return (
    <div className={classes.brief}>
      {highlightSegments(text, reading.parameters).map(({ start, text: words, names, ending }) => {
        const [first] = names;
        if (first === undefined) return <span key={start}>{words}</span>;
        const lit = active !== null && names.includes(active);
        return (
          <a
            key={start}
            href={`#input-${first}`}
            className={classes.mark}
            data-lit={lit}
            onClick={(event) => {
              event.preventDefault();
              onChoose(first);
            }}
          >
            {words}
            {ending.length > 0 ? (
              <sup aria-hidden>{ending.map((name) => numbers.get(name)).join(' ')}</sup>
            ) : null}
            <VisuallyHidden>
              : {names.map((name) => parameterLabels[name]).join(', ')}
            </VisuallyHidden>
          </a>
        );
      })}
    </div>
  );
}
