import { programOf } from './program.ts';

/** A piece of a pattern. Of several ways to match, earlier alternatives win, then longer repeats, or shorter ones if lazy. */
export type Shape =
  | { readonly kind: 'one'; readonly set: number; readonly role: number | null }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly alternatives: readonly Part[] }
  | {
      readonly kind: 'repeat';
      readonly part: Part;
      readonly least: number;
      readonly most: number;
      readonly isLazy: boolean;
    }
  | { readonly kind: 'ahead'; readonly part: Part; readonly isDenied: boolean }
  | { readonly kind: 'edge'; readonly isStart: boolean };

/** A piece with the program that finds where it matches. */
export type Part = Shape & { readonly program: Int32Array };

/** A piece, its program written. */
export const partOf = (shape: Shape): Part => ({ ...shape, program: programOf(shape) });
