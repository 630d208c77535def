import { formatPlain } from '../format.ts';
import { findProvenance, readPointer } from '../json-pointer.ts';
import { usePlan } from '../ui/plan-context.tsx';
import classes from './why.module.css';

/** `/allocation/stores/3/initial_units` → `Allocation · stores · 3 · initial units`. */
function nameOf(pointer: string): string {
  const words = pointer.slice(1).replaceAll('_', ' ').split('/').join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One input: a labelled value as it is, or a number of the plan by its pointer, which can be asked about too. */
function Input({ text }: { text: string }) {
  const { plan, ask } = usePlan();
  const value = text.startsWith('/') ? readPointer(plan, text) : undefined;
  if (typeof value !== 'number') return <li>{text}</li>;
  return (
    <li>
      <button type="button" className={classes.input} onClick={() => ask(text)}>
        {nameOf(text)}: <strong>{formatPlain(value)}</strong>
      </button>
    </li>
  );
}

/** Why the number asked about is what it is: formula, inputs, where they came from, and the call that computed it. */
export function WhyPanel() {
  const { plan, asked } = usePlan();
  if (asked === null) return <p className={classes.hint}>Choose a number to see why.</p>;
  const value = readPointer(plan, asked);
  const entry = findProvenance(plan.provenance, asked);
  return (
    <div className={classes.why}>
      <p className={classes.name}>{nameOf(asked)}</p>
      <p className={classes.value}>{typeof value === 'number' ? formatPlain(value) : '–'}</p>
      {entry ? (
        <dl>
          <dt>Formula</dt>
          <dd>{entry.formula}</dd>
          <dt>Inputs</dt>
          <dd>
            <ul>
              {entry.inputs.map((input) => (
                <Input key={input} text={input} />
              ))}
            </ul>
          </dd>
          <dt>From</dt>
          <dd>{entry.source}</dd>
          {entry.call_id ? (
            <>
              <dt>Computed by</dt>
              <dd>{entry.call_id}</dd>
            </>
          ) : null}
        </dl>
      ) : (
        <p className={classes.hint}>The plan does not say how this number came about.</p>
      )}
    </div>
  );
}
