import type { Token } from '../text/tokens.ts';
import { type Language, ownWords } from './lexicon.ts';

/** Words that give a language away and mean nothing in English. */
const markers: Readonly<Record<Exclude<Language, 'english'>, ReadonlySet<string>>> = {
  german: new Set(
    'woche wochen und fur fuer wir ab bis filialen lager im vom am mit nicht ohne start beginn dauer saison oder wenn noch unter kein keine ist sind bitte der das dem den ein eine zentrallager nachschub lieferung prozent halfte haelfte reduzieren reduzierung monate ganze jede wochentlich woechentlich einmallieferung marz maerz januar februar mai juni juli oktober dezember kw zur zum nach auf laden jacken herren damen kinder dann einmalige kein abschrift reduziert zuruck lagern saisonstart verkauf geschaft bleiben geht gehen soll sollen werden wird sonst falls ihre wie laufzeit gleiche gleich dieselbe statt sondern nein bitte'
      .split(' ')
      .filter((word) => !['start', 'ab', 'am', 'alle', 'im', 'kw', 'den', 'dem'].includes(word)),
  ),
  french: new Set(
    'semaine semaines le la les des du et pour magasin magasins entrepot sur sans avec debut fin moitie demarque reassort une est jusqu janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre rayon nous garder garde si sem mois au aux lancement tous toutes chaque vendu ecoule saison pas reappro livraison entrepot femme homme fille garcon garde gardes jusqu fevr janv hebdo boutique boutiques prix demarrage dans ou est sont cette chez meme duree pardon non lieu plutot'
      .split(' ')
      .filter((word) => !['la', 'sur', 'mars', 'fin', 'rayon'].includes(word)),
  ),
  spanish: new Set(
    'semana semanas el la los las y para tienda tiendas almacen con sin desde hasta inicio rebaja rebajas reposicion temporada mitad por enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre del cada si vendido empieza queremos lunes meses cd en una quincenal nada todo entrega unica revision sem reponer reponemos guardamos retenemos bolsos mujer hombre ninos precios precio desde arrancan salen hola buenos dias es nos pero misma mismo duracion perdon temporada'
      .split(' ')
      .filter((word) => !['la', 'los', 'cd', 'con', 'si', 'las', 'el'].includes(word)),
  ),
};

/** What a word gives away: languages whose marker it is, and those that alone know it. */
interface Hint {
  readonly marks: readonly (typeof others)[number][];
  readonly belongs: readonly Language[];
}

const others = ['german', 'french', 'spanish'] as const;

function hintsByWord(): ReadonlyMap<string, Hint> {
  const words = new Set(
    [...others.map((language) => markers[language]), ...Object.values(ownWords)].flatMap((set) => [
      ...set,
    ]),
  );
  const hints = new Map<string, Hint>();
  for (const word of words) {
    const marks = others.filter((language) => markers[language].has(word));
    const belongs: Language[] = others.filter(
      (language) => marks.includes(language) || ownWords[language].has(word),
    );
    if (ownWords.english.has(word)) belongs.push('english');
    hints.set(word, { marks, belongs });
  }
  return hints;
}

/** One look-up a word instead of seven, because every word of every brief is looked up. */
const hints = hintsByWord();

/**
 * The language a brief is written in; English unless another one's markers are clearly there, or
 * its own words outnumber those that only English has.
 */
export function languageOf(tokens: readonly Token[]): Language {
  let words = 0;
  const marked = { german: 0, french: 0, spanish: 0 };
  const own = { english: 0, german: 0, french: 0, spanish: 0 };
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    const hint = hints.get(token.text);
    if (hint) {
      for (const language of hint.marks) marked[language] += 1;
      for (const language of hint.belongs) own[language] += 1;
    }
    if (words >= 400) break;
  }
  const few = Math.max(0, Math.floor(words / 12));
  const best = mostOf(own, few);
  if (best !== null && (marked[best] > few || own[best] > own.english)) return best;
  return mostOf(marked, few) ?? 'english';
}

/** The language with the most words above a floor, or null. */
function mostOf(
  counts: Readonly<Record<(typeof others)[number], number>>,
  floor: number,
): (typeof others)[number] | null {
  let best: (typeof others)[number] | null = null;
  let most = floor;
  for (const language of others) {
    if (counts[language] > most) {
      best = language;
      most = counts[language];
    }
  }
  return best;
}
