import type { Part, Shape } from './pattern-part.ts';

/**
 * Steps of a program that works out from where a part leads to one of the places on top of a stack: from its last symbol to
 * its first. Steps with an operand are followed by it.
 */
export const step = {
  /** Back over a symbol of the set that follows. */
  one: 0,
  /** Back over none or up to so many symbols of a set: the set, then how many. */
  few: 1,
  /** Puts the places on the stack once more. */
  again: 2,
  /** Puts the places below the top on the stack once more. */
  againBelow: 3,
  /** Puts every place on the stack. */
  all: 4,
  /** Joins the top with what lies below, which goes. */
  join: 5,
  /** Joins the top with what lies below, which stays. */
  joinBelow: 6,
  /** Takes away what lies below the top. */
  dropBelow: 7,
  /** Leaves of what lies below the top those places that are in the top, or that are not. */
  whereIn: 8,
  whereNotIn: 9,
  /** Leaves the beginning of the text, or its end. */
  start: 10,
  end: 11,
} as const;

/** Writes the program of a part. */
export function programOf(part: Shape): Int32Array {
  const program: number[] = [];
  write(part, program);
  return Int32Array.from(program);
}

function write(part: Shape, program: number[]): void {
  switch (part.kind) {
    case 'one':
      program.push(step.one, part.set);
      return;
    case 'sequence':
      for (const next of [...part.parts].reverse()) write(next, program);
      return;
    case 'either':
      program.push(step.again);
      part.alternatives.forEach((alternative, index) => {
        if (index > 0) program.push(step.againBelow);
        write(alternative, program);
        if (index > 0) program.push(step.join);
      });
      program.push(step.dropBelow);
      return;
    case 'repeat':
      writeFew(part.part, part.most - part.least, program);
      for (let count = 0; count < part.least; count++) write(part.part, program);
      return;
    case 'ahead':
      program.push(step.all);
      write(part.part, program);
      program.push(part.isDenied ? step.whereNotIn : step.whereIn);
      return;
    case 'edge':
      program.push(part.isStart ? step.start : step.end);
  }
}

function writeFew(part: Part, most: number, program: number[]): void {
  if (most === 0) return;
  if (part.kind === 'one') {
    program.push(step.few, part.set, most);
    return;
  }
  program.push(step.again);
  for (let count = 0; count < most; count++) {
    write(part, program);
    program.push(step.joinBelow);
  }
  program.push(step.dropBelow);
}
