import type { Plan } from '@hemline/contracts';
import { pointerParts, readPointer } from '../json-pointer.ts';

/** An input of a number: a labelled value, one number of the plan, several numbers, or a planning input. */
export type ResolvedInput =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly pointer: string; readonly value: number }
  | { readonly kind: 'numbers'; readonly pointers: readonly string[]; readonly sum: number }
  | { readonly kind: 'parameter'; readonly name: keyof Plan['parameters'] };

/** Puts the indices of the number asked about in place of `*`, as far as both pointers run alike. */
function withSameIndices(input: string, asked: string): string {
  const askedParts = pointerParts(asked);
  let alike = true;
  const parts = pointerParts(input).map((part, at) => {
    const other = askedParts[at];
    if (alike && part === '*' && other !== undefined && /^\d+$/.test(other)) return other;
    alike &&= part === other;
    return part;
  });
  return `/${parts.join('/')}`;
}

/** Pointers of every number under a pattern, in document order. */
export function numbersUnder(plan: unknown, pattern: string): string[] {
  const found: string[] = [];
  function visit(value: unknown, pointer: string, rest: readonly string[]) {
    const [next, ...after] = rest;
    if (typeof value === 'number' && next === undefined) found.push(pointer);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value))
      if (next === undefined || next === '*' || next === key)
        visit(member, `${pointer}/${key}`, after);
  }
  visit(plan, '', pointerParts(pattern));
  return found;
}

/**
 * Finds what an input of the number at `asked` is. Inputs that are no pointers, and pointers to nothing, stay
 * words; `*` means "the same week, store … as the number asked about" where both lie in the same list.
 */
export function resolveInput(plan: Plan, input: string, asked: string): ResolvedInput {
  if (!input.startsWith('/')) return { kind: 'words', text: input };
  const [first, name] = pointerParts(input);
  if (first === 'parameters' && name !== undefined && name in plan.parameters)
    return { kind: 'parameter', name: name as keyof Plan['parameters'] };
  const pointer = withSameIndices(input, asked);
  const value = readPointer(plan, pointer);
  if (typeof value === 'number') return { kind: 'number', pointer, value };
  const pointers = numbersUnder(plan, pointer);
  if (pointers.length === 0) return { kind: 'words', text: input.slice(1).replaceAll('/', ' · ') };
  const sum = pointers.reduce((total, at) => total + Number(readPointer(plan, at)), 0);
  return { kind: 'numbers', pointers, sum };
}
