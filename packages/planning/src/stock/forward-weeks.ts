/** Weeks ahead that weeks of supply looks at in the weekly stock table. */
export const FORWARD_WEEKS = 4;
