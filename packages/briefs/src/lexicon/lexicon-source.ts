/** Comma-separated phrases by concept name; `concept=value` attaches a number or id to the phrases. */
export type LexiconSource = Readonly<Record<string, string>>;
