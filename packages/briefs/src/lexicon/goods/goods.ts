import type { Language } from '../lexicon.ts';
import { englishGoods } from './english.ts';
import { frenchGoods } from './french.ts';
import { germanGoods } from './german.ts';
import { spanishGoods } from './spanish.ts';

/** Names of goods by retail trade, comma-separated, folded (lower case, no accents). */
export type Goods = Readonly<Record<string, string>>;

const goods: Readonly<Record<Language, Goods>> = {
  english: englishGoods,
  german: germanGoods,
  french: frenchGoods,
  spanish: spanishGoods,
};

/** Every name of goods of a language, with the English plurals that follow by rule. */
export function goodsOf(language: Language): Set<string> {
  const names = new Set<string>();
  for (const list of Object.values(goods[language])) {
    for (const entry of list.split(',')) {
      const name = entry.trim();
      names.add(name);
      if (language === 'english' && !/(?:s|wear|ware)$/.test(name)) names.add(pluralOf(name));
    }
  }
  return names;
}

function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
