import type { Role } from '../../grammar/claim.ts';
import { fieldOfRole } from '../../grammar/field-of-role.ts';

/**
 * What amounts of a role compete for: their field, but a last day and a length are told apart, for a brief may give both.
 */
const places: Readonly<Partial<Record<Role, string>>> = {
  ...fieldOfRole,
  end: 'last day',
  default_hold: fieldOfRole.kept,
  md_code: fieldOfRole.checkpoint,
};

/** The place a role takes; roles that are about no field have one each. */
export const placeOfRole = (role: Role): string => places[role] ?? role;
