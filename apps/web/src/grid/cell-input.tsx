import { useEffect, useRef, useState } from 'react';
import classes from './plan-grid.module.css';
import type { CellEditing, GridCommands } from './use-grid-commands.ts';

/** The box a cell turns into while someone types: Enter takes it, Escape leaves the cell as it was. */
export function CellInput({
  editing,
  label,
  commands,
}: {
  editing: CellEditing;
  label: string;
  commands: GridCommands;
}) {
  const box = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const [text, setText] = useState(editing.text);
  const [invalid, setInvalid] = useState(false);

  useEffect(() => {
    box.current?.focus();
    // A digit that started the edit stays; otherwise typing replaces the number.
    if (editing.text.length > 1) box.current?.select();
  }, [editing.text]);

  function finish(keep: boolean) {
    if (left.current) return;
    const grid = box.current?.closest<HTMLElement>('[role="grid"]');
    if (keep && !commands.commit(text, 'down')) {
      setInvalid(true);
      return;
    }
    left.current = true;
    if (!keep) commands.cancelEditing();
    grid?.focus();
  }

  return (
    <input
      ref={box}
      className={classes.input}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={invalid}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setInvalid(false);
      }}
      onBlur={() => {
        if (left.current) return;
        left.current = true;
        if (!commands.commit(text, 'stay')) commands.cancelEditing();
      }}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(true);
        else if (event.key === 'Escape') finish(false);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
