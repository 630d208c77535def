import type { LexiconSource } from './lexicon-source.ts';

/** Words for dividing a buy in two and for the beat of deliveries, by language. */
export const splitsAndRhythms: Readonly<
  Record<'english' | 'german' | 'french' | 'spanish', LexiconSource>
> = {
  english: {
    rhythm:
      'cycle, cycles, interval, intervals, rhythm, rhythms, tempo, cadence, cadences, frequency, drumbeat, periodicity',
    hour: 'hour, hours, hrs, hr',
    even_split:
      'even steven, even-steven, even stevens, evens, fifty fifty, fifty-fifty, half and half, half-half, half half, half n half, equally, evenly, equal parts, equal halves, equal shares, even split, an even split, straight down the middle, down the middle, share and share alike, fair and square, one half each, half each, half apiece',
    as_many:
      'as many, as much, just as many, just as much, the same number, same number, the same amount, same amount, the same quantity, same quantity, an equal number, an equal amount, an equal quantity',
    'multiple=2': 'twice, double, twofold',
    'multiple=3': 'thrice, triple, threefold',
    bigger_part:
      "bigger bit, bigger part, bigger half, bigger share, bigger portion, bigger number, bigger one, bigger chunk, bigger slice, larger bit, larger part, larger half, larger share, larger portion, larger number, larger one, larger chunk, larger slice, lion's share, the majority, majority, higher share, higher number, higher part, larger figure, bigger figure, greater part, greater share",
    smaller_part:
      'smaller bit, smaller part, smaller half, smaller share, smaller portion, smaller number, smaller one, smaller chunk, smaller slice, smaller figure, lesser part, lesser share, minority, lower share, lower number',
    ratio_word: 'ratio, proportion, split, allocation key, dividing line',
  },
  german: {
    rhythm:
      'rhythmus, takt, turnus, zyklus, intervall, intervallen, abstand, abstanden, wochenabstand, frequenz',
    hour: 'stunde, stunden, std',
    even_split:
      'halbe halbe, halbe-halbe, fifty fifty, fifty-fifty, halb und halb, halb halb, zu gleichen teilen, je zur halfte, je zur haelfte, jeweils zur halfte, gleichmassig, gleichmaessig, gleichmassig aufgeteilt, genau in der mitte, in zwei gleiche teile, bruderlich, half half',
    as_many:
      'genauso viel, genauso viele, genau so viel, genau so viele, genausoviel, genausoviele, ebenso viel, ebenso viele, ebensoviel, ebensoviele, gleich viel, gleich viele, so viel, so viele, dieselbe menge, die gleiche menge, gleiche menge, gleiche anzahl',
    'multiple=2': 'doppelt, das doppelte',
    'multiple=3': 'das dreifache, dreifach',
    bigger_part: 'grossere teil, grosseren teil, lowenanteil, mehrheit, grossteil, grosste teil',
    smaller_part: 'kleinere teil, kleineren teil, kleinere anteil, minderheit',
    ratio_word: 'verhaltnis, verhaeltnis, aufteilung, verteilschlussel, verteilungsschlussel',
  },
  french: {
    rhythm:
      'rythme, cadence, cycle, cycles, intervalle, intervalles, frequence, periodicite, tempo',
    hour: 'heure, heures',
    even_split:
      'moitie moitie, moitie-moitie, a parts egales, parts egales, en parts egales, fifty fifty, fifty-fifty, moitie chacun, equitablement, a egalite, half half, en deux parts egales, en deux moities',
    as_many: 'autant, autant de, tout autant, autant d, la meme quantite, le meme nombre',
    'multiple=2': 'le double, double',
    'multiple=3': 'le triple, triple',
    bigger_part: 'la plus grosse part, plus grosse part, plus grande part, part du lion, majorite',
    smaller_part: 'la plus petite part, plus petite part, minorite',
    ratio_word: 'ratio, proportion, rapport, cle de repartition, cle de partage',
  },
  spanish: {
    rhythm:
      'ritmo, ciclo, ciclos, intervalo, intervalos, frecuencia, cadencia, periodicidad, tempo',
    hour: 'hora, horas',
    even_split:
      'a partes iguales, partes iguales, en partes iguales, mitad y mitad, mitad-mitad, mitad mitad, por mitades, a medias, fifty fifty, fifty-fifty, equitativamente, por igual, en dos mitades',
    as_many:
      'tantas, tantos, tanto, la misma cantidad, igual cantidad, igual numero, el mismo numero, otras tantas, otros tantos',
    'multiple=2': 'el doble, doble',
    'multiple=3': 'el triple, triple',
    bigger_part:
      'la parte mayor, parte mayor, la mayor parte, mayor parte, parte del leon, mayoria',
    smaller_part: 'la parte menor, parte menor, la menor parte, menor parte, minoria',
    ratio_word: 'proporcion, ratio, clave de reparto',
  },
};
