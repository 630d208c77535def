/** Longest brief that is read, in UTF-16 code units; a longer one is refused with an issue saying so. */
export const MAX_BRIEF_CHARACTERS = 20_000;
