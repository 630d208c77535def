import { otherBusiness } from '../lexicon/other-business.ts';
import type { ClaimedBrief } from './candidate.ts';
import type { CategoryCandidate } from './category/category.ts';

const otherTexts = new RegExp(
  `\\b(?:${otherBusiness.map(({ source }) => source).join('|')})\\b`,
  'g',
);
const question =
  /^(?:what|who|whose|when|where|why|which|how|did|does|do|is|are|was|were|can you tell|wie|was|wer|wann|warum|quel|quelle|qui|quand|pourquoi|que|quien|cuando|cual|por que)\b[^\n]*\?\s*$/;
const knowledge =
  /^(?:who|whose|why (?:do|does|did|is|are|was|were)|when (?:did|was|were)|where (?:did|do|does|was)|how (?:did|does)|wer hat|wann wurde|warum (?:gibt|ist|sind)|pourquoi|qui a|quand a|quien|por que)\b[^\n]*\?\s*$/;
const retailWords =
  /\b(?:season|holdback|hold back|hb|replen\w*|markdown|md|dc|warehouse|sell-through|sell through|launch|in store|stores|doors|wks?|horizon|category|saison|temporada|filialen|tiendas|magasins|top-?ups?|assortment|range|buy plan|season plan)\b/g;

/** Log-odds of "no brief" below which what the rules rule out is read after all. */
const SURELY_A_BRIEF = -3;

/**
 * True when a text is no season brief: by the rules, or by what was learned where that is sure. Log-odds above 0 say that
 * it is none.
 */
export function isNotABrief(
  text: string,
  brief: ClaimedBrief,
  category: CategoryCandidate | null,
  logOdds: number,
): boolean {
  if (text.trim() === '' || logOdds > 0) return true;
  // What the rules say matters only where learning is not sure; they are slow to ask.
  return logOdds >= SURELY_A_BRIEF && isRuledOut(text, brief, category);
}

/**
 * Anything that names merchandise or a parameter is a brief, unless it is plainly another kind of text (an invoice, a
 * recipe, a trip, a job ad, news).
 */
function isRuledOut(
  text: string,
  brief: ClaimedBrief,
  category: CategoryCandidate | null,
): boolean {
  const asked = text.trim();
  if (brief.claims.length === 0 && question.test(asked)) return true;
  if (brief.claims.every(({ level }) => level < 2) && knowledge.test(asked)) return true;
  const firm = brief.claims.filter((claim) => claim.level >= 3 && claim.role !== 'other').length;
  const lone = brief.claims.filter(
    (claim) => claim.role === 'horizon' || claim.role === 'replenishment' || claim.role === 'start',
  ).length;
  const retail = new Set([...text.slice(0, 5000).matchAll(retailWords)].map((match) => match[0]))
    .size;
  const other = new Set([...text.slice(0, 5000).matchAll(otherTexts)].map((match) => match[0]))
    .size;
  const roles = new Set(
    brief.claims.flatMap(({ role, level }) => (level >= 3 && role !== 'other' ? [role] : [])),
  ).size;
  const forBrief = (roles > 1 ? roles : 0) + retail + (category?.hasProduct ? 1 : 0);
  if (other > 0 && forBrief < other + 2) return true;
  if (other >= 2 && retail <= 1) return true;
  if (category?.hasProduct) return false;
  if (
    (firm > 0 &&
      !brief.claims.every((claim) => claim.role === 'start' || claim.role === 'other')) ||
    retail > 0
  )
    return false;
  const onlyStart = brief.claims.every((claim) => claim.role === 'start' || claim.role === 'other');
  if (onlyStart && brief.nodes.length > 6 && (category?.score ?? 0) < 40) return true;
  if (lone > 0 && other === 0) return false;
  return category === null || category.score < 40;
}
