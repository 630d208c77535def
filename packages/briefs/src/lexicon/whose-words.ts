import type { LexiconSource } from './lexicon-source.ts';

/** Words that tell whose a value is, and whether it still holds, beyond the first ones of each language. */
export const whoseWords: Readonly<
  Record<'english' | 'german' | 'french' | 'spanish', LexiconSource>
> = {
  english: {
    correction: 'corrected, rectified, now revised',
    this_time:
      'actual plan, the actual plan, the real plan, the new file, the new one, the new brief, the new sheet, the latest one, the latest version, the latest brief, the current plan',
    if: 'no matter what, regardless of what, irrespective of what',
    adopt:
      "is what we'll do, is what we do, is what we'll go with, is what we go with, is what we'll use, is what we'll take, is what i want, is what we want, is what i'll take, is what i'd go with, which we'll take, which we take, which i'll take, which works for us, which works for me, which is fine, which suits us, which suits me",
  },
  german: {
    instead_of:
      'vergiss, vergesst, vergiss die, vergesst die, streich die, streicht die, nicht die',
    if: 'egal was, ganz gleich was',
    need: 'bevorzuge, mir reichen, uns reichen, mir genugen',
  },
  french: {
    instead_of:
      'oublie, oubliez, oublions, oublie l, oubliez l, oublie le, oubliez le, oublie la, oubliez la, oublie les, oubliez les',
    need: 'je prefere, nous preferons, on prefere, moi je prefere',
    exception: 'sauf pour, a l exception de, a l exception du',
  },
  spanish: {
    instead_of:
      'olvida el, olvida la, olvida lo de, olvida los, olvida las, olvidad el, olvidad la, olvidad los, olvidad las, quita el, quita la, quita los, quita las',
    hold_verb:
      'retuvimos, retuve, retuvieron, guardaron, reservaron, apartamos, nos quedamos en el cd',
    change: 'sube, bajad, subid, sube de, baja de, sube la, sube el, baja la, baja el, rebajad',
    need: 'prefiero, preferimos, nos bastan, me bastan, bastan, basta con, bastan con',
    exception: 'menos la, menos los, menos las, salvo la, salvo el, excepto la, excepto el',
  },
};
