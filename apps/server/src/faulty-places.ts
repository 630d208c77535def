import type { z } from 'zod';
import type { FaultyPlace } from './outcome.ts';
import { escapePointer } from './request-body.ts';

type Issue = z.core.$ZodIssue;

/** Issues that say "this is another kind of thing", which a wrong branch of a union is full of. */
const isWrongKind = (issue: Issue) =>
  issue.code === 'invalid_type' || issue.code === 'unrecognized_keys';

/** The branch of a union the sender most likely meant: the fewest wrong kinds, then the fewest issues. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (branch: readonly Issue[]) =>
    branch.filter(isWrongKind).length * 1_000 + branch.length;
  return [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

function detailsOf(issue: Issue, path: readonly PropertyKey[]): FaultyPlace[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliestBranch(issue.errors).flatMap((inner) =>
      detailsOf(inner, [...path, ...inner.path]),
    );
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...path, key]),
      detail: 'not a field of this request',
    }));
  }
  return [{ pointer: pointerTo(path), detail: issue.message }];
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${escapePointer(String(key))}`).join('');
}

/** Zod's issues as JSON pointers with what was expected; `prefix` is `/query` or `/path` outside the body. */
export function faultyPlaces(error: z.ZodError, prefix = ''): FaultyPlace[] {
  return error.issues
    .flatMap((issue) => detailsOf(issue, issue.path))
    .map(({ pointer, detail }) => ({ pointer: `${prefix}${pointer}`, detail }))
    .slice(0, 100);
}
