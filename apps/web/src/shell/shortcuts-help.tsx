import { Kbd, Modal } from '@mantine/core';
import '../ui/overlay-styles.ts';
import classes from './shell.module.css';

const groups = [
  {
    title: 'Anywhere',
    keys: [
      ['Ctrl K', 'Search, or jump to a screen or plan'],
      ['?', 'This list'],
      ['g then p, b, r, e', 'Go to Plans, Brief, Run, Results'],
      ['Esc', 'Close what is open'],
    ],
  },
  {
    title: 'Brief',
    keys: [['Ctrl Enter', 'Read the brief and confirm its inputs; in the list of inputs: run']],
  },
  {
    title: 'Tables',
    keys: [
      ['← ↑ → ↓', 'Move between cells'],
      ['Home, End, Page Up, Page Down', 'Jump along a row or down the table'],
      ['Enter', 'Why is this number what it is?'],
    ],
  },
] as const;

/** The keyboard's map, opened with `?`. */
export function ShortcutsHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard" size="lg">
      {groups.map((group) => (
        <section key={group.title} className={classes.keys}>
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(([keys, meaning]) => (
              <div key={keys}>
                <dt>
                  <Kbd>{keys}</Kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
