import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import classes from './file-drop.module.css';

/** Where a file is dropped, or chosen with a click or the keyboard. */
export function FileDrop({
  label,
  hint,
  accept,
  onFile,
}: {
  label: string;
  hint?: string;
  /** Endings and media types, as in an input's `accept`. */
  accept: string;
  onFile: (file: File) => void;
}) {
  const [over, setOver] = useState(false);
  const hovering = (state: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(state);
  };
  return (
    <label
      className={classes.drop}
      data-over={over}
      onDragOver={hovering(true)}
      onDragLeave={hovering(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <IconFileImport size={22} stroke={1.5} aria-hidden />
      <span>
        <strong>{label}</strong> or drop it here
      </span>
      {hint ? <span>{hint}</span> : null}
      <input
        type="file"
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
