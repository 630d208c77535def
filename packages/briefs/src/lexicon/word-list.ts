/** Tells whether a text is one of some words. */
export interface WordList {
  readonly test: (text: string) => boolean;
}

/**
 * Words written as in an expression, for texts that are one of them as a whole: "we|i|you", "rivals?", "querid[oa]". One
 * look-up, where an expression would go through all of them; a brief asks some hundred times.
 */
export function wordList(source: string): WordList {
  if (/[\\(){}+*^$]/.test(source)) throw new Error(`no words: ${source}`);
  const words = new Set(source.split('|').flatMap(formsOf));
  return { test: (text) => words.has(text) };
}

/** Every form of a word with optional letters and letters to choose from. */
function formsOf(word: string): string[] {
  let forms = [''];
  for (const [, choice, letter, optional] of word.matchAll(/(?:\[([^\]]+)\]|(.))(\??)/g)) {
    const letters = choice ? [...choice] : [letter as string];
    const longer = forms.flatMap((form) => letters.map((next) => form + next));
    forms = optional ? [...forms, ...longer] : longer;
  }
  return forms;
}
