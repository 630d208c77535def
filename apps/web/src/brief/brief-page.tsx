import { MAX_BRIEF_CHARACTERS } from '@hemline/contracts';
import { Button, Kbd, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useDraft } from '../draft.ts';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import classes from './brief.module.css';
import { DatasetPicker } from './dataset-picker.tsx';
import { exampleBriefs } from './example-briefs.ts';
import { InputChips } from './input-chips.tsx';
import { useLiveReading } from './use-live-reading.ts';

/** Where a season starts: its brief in plain words. `example` puts one of the examples (from 1) into the box. */
export function BriefPage({
  example,
  onExampleTaken,
  onConfirm,
}: {
  example?: number | undefined;
  /** The example is in the box; the address can forget it. */
  onExampleTaken: () => void;
  onConfirm: () => void;
}) {
  const [draft, setDraft] = useDraft();
  const box = useRef<HTMLTextAreaElement>(null);
  const reading = useLiveReading(draft.text);
  const empty = draft.text.trim() === '';
  const confirm = () => {
    if (empty) box.current?.focus();
    else onConfirm();
  };

  useEffect(() => {
    const chosen = example === undefined ? undefined : exampleBriefs[example - 1];
    if (!chosen) return;
    setDraft((old) => ({ ...old, text: chosen.text }));
    onExampleTaken();
  }, [example, setDraft, onExampleTaken]);

  return (
    <Page title="Season brief">
      <div className={classes.layout}>
        <Panel>
          <Textarea
            ref={box}
            label="Describe the season"
            description="Length, start, replenishment, how much stays at the DC, when markdowns are reviewed. What you leave out gets the default; you confirm everything next."
            placeholder="12-week spring dresses from 2 March, weekly replenishment, keep 45% at the DC …"
            autosize
            minRows={11}
            maxRows={22}
            maxLength={MAX_BRIEF_CHARACTERS}
            value={draft.text}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setDraft((old) => ({ ...old, text: value }));
            }}
            onKeyDown={getHotkeyHandler([['mod+Enter', confirm]])}
            classNames={{ input: classes.box ?? '' }}
          />
          <InputChips
            reading={empty ? undefined : reading.data}
            unread={!empty && reading.data === undefined}
          />
          {reading.data?.reader_note ? (
            <p className={classes.note}>{reading.data.reader_note}</p>
          ) : null}
          <div className={classes.submit}>
            <DatasetPicker
              value={draft.datasetId}
              onChange={(datasetId) => setDraft((old) => ({ ...old, datasetId }))}
            />
            <span className={classes.saved}>
              {empty ? '' : 'Draft saved on this computer'} <Kbd>Ctrl Enter</Kbd>
            </span>
            <Button size="sm" onClick={confirm} disabled={empty}>
              Read and confirm inputs
            </Button>
          </div>
        </Panel>
        <section aria-labelledby="examples" className={classes.examples}>
          <h2 id="examples">Examples</h2>
          {exampleBriefs.map(({ title, text }) => (
            <button
              key={title}
              type="button"
              className={classes.example}
              onClick={() => {
                setDraft((old) => ({ ...old, text }));
                box.current?.focus();
              }}
            >
              <strong>{title}</strong>
              <span>{text}</span>
            </button>
          ))}
        </section>
      </div>
    </Page>
  );
}
