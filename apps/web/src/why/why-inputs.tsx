import { formatCount, formatNumber, formatPlain } from '../format.ts';
import { readPointer } from '../json-pointer.ts';
import { parameterLabels, parameterText } from '../parameter-words.ts';
import { usePlan } from '../ui/plan-context.tsx';
import { pointerKind, pointerWords } from './pointer-words.ts';
import { type ResolvedInput, resolveInput } from './resolve-input.ts';
import classes from './why.module.css';

const SHOWN = 60;

/** A number of the plan that can be asked about in turn. */
function NumberLink({ pointer }: { pointer: string }) {
  const { plan, ask } = usePlan();
  return (
    <button type="button" className={classes.input} onClick={() => ask(pointer)}>
      {pointerWords(plan, pointer)}:{' '}
      <strong>{formatNumber(Number(readPointer(plan, pointer)), pointerKind(pointer))}</strong>
    </button>
  );
}

function Input({ input }: { input: ResolvedInput }) {
  const { plan } = usePlan();
  if (input.kind === 'words') return input.text;
  if (input.kind === 'number') return <NumberLink pointer={input.pointer} />;
  if (input.kind === 'parameter') {
    const reading = plan.parameters[input.name];
    return (
      <>
        {parameterLabels[input.name]}: <strong>{parameterText(input.name, reading.value)}</strong>
      </>
    );
  }
  const { pointers, sum } = input;
  const summable = pointerKind(pointers[0] ?? '') === 'units';
  return (
    <details>
      <summary>
        {pointerWords(plan, pointers[0] ?? '')} and{' '}
        {formatCount(pointers.length - 1, 'more', 'more')}
        {summable ? `, in all ${formatPlain(sum)}` : ''}
      </summary>
      <ul>
        {pointers.slice(0, SHOWN).map((pointer) => (
          <li key={pointer}>
            <NumberLink pointer={pointer} />
          </li>
        ))}
        {pointers.length > SHOWN ? <li>and {formatPlain(pointers.length - SHOWN)} more</li> : null}
      </ul>
    </details>
  );
}

/** What a number was computed from; numbers of the plan open their own "why". */
export function WhyInputs({ inputs, asked }: { inputs: readonly string[]; asked: string }) {
  const { plan } = usePlan();
  return (
    <ul>
      {inputs.map((text) => (
        <li key={text}>
          <Input input={resolveInput(plan, text, asked)} />
        </li>
      ))}
    </ul>
  );
}
