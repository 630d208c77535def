import type { ClaimedBrief } from './candidate.ts';
import type { CategoryCandidate } from './category/category.ts';

const otherTexts =
  /\b(?:out of (?:the )?office (?:until|from|till)|month contract|merchandise planner|join our team|we offer|send your cv|cover letter|shares fell|invoice (?:no|number|nr|#|\d|for|total|due|attached)|your invoice|rechnungsnummer|flight|flights|hotel|airport|recipe|bake at|preheat the oven|oven to|parking|permits?|late shift|night shift|reviews are due|repealed|parliament|laws|visa|bake for|preheat|tablespoons?|tbsp|tsp|teaspoons?|grams of|salary|vacancy|we are hiring|apply (?:now|by|via|online)|applicants?|candidates? (?:will|must|should)|job (?:ad|description|title)|full-time|part-time|marathon|half-marathon|workout|gym (?:membership|session|class|fees)|at the gym|go to the gym|diet|lose weight|wedding (?:is|on|plan)|holiday in|prescription|homework|essay|exam|thesis|semester|revolution|war of|century|treaty|president of|king of|empire|shares (?:rose|fell|of|in)|stock market|quarterly (?:earnings|results|profit)|reuters|bloomberg|net profit|analysts|minister|election|weather forecast|deposit due|amount due|payment due|iban|order confirmation|tracking number|your (?:order|parcel|package) (?:has|is|was)|password|rechnung|factura|facture|receta|rezept|recette|mehl|farine|harina|zucker|sucre|azucar|flug|vuelo|vol ah|bewerbung|stellenanzeige|offre d'emploi|oferta de empleo|rent is|mortgage|landlord wants|movie night|netflix|football (?:match|game|practice|training)|match on|concert|simmer|saute|knead|whisk|stir in|finely chopped|peel and|\d+ ?(?:g|ml|cl) (?:of )?(?:butter|flour|sugar|milk|cream|water|potatoes|rice|pasta|beurre|mantequilla|leche|milch)|happy birthday|anniversary (?:trip|party|dinner|drinks)|years? anniversary|drinks on (?:mon|tues|wednes|thurs|fri|satur|sun)day|drinks after work|leaving (?:do|party)|farewell|ticket #?\d|helpdesk|help desk|restarting it|shows error|error code|error \d|log ?in|reset your|miete|mieterhohung|kundigungsfrist|vermieter|mietvertrag|loyer|alquiler|inquilino|half board|full board|all-inclusive|weeks in [a-z]+ from|itinerary|urlaub in|vacaciones en|vacances (?:a|en) [a-z]+|felicidades|felicitations|gluckwunsch|herzlichen|birthday party|training (?:plan|block|log)|long runs?|tempo runs?|race day|(?:cut|weekly) (?:volume|mileage)|trainingsplan|laufplan|plan de entrenamiento|plan d'entrainement|sortie longue|tirada larga|study plan|knee|physio|pregnan|couch to|thanks for the lunch|who won|capital of|what year|when did|what is the|tell me a joke|statistics office|economists?|retail sales (?:rose|fell|were|grew|dipped)|consumer (?:confidence|prices)|central bank|\bgdp\b|fire (?:drill|alarm|wardens?)|evacuat\w+|assembly point|canteen|cafeteria|car ?park|the lift|elevator|out of order|timesheets?|(?:your|my|submit) expenses|expense (?:claim|report)s?|payslips?|team lunch|christmas party|training session|webinar|reboot\w*|downtime|servers?|meeting room|landlord|lost(?: and found)?:|lost property|your subscription|subscription renews|(?:cover|swap) my shift|aufzug|brandschutzubung|kantine|cantine|ascenseur|exercice (?:d'evacuation|incendie)|simulacro|ascensor|comedor|on holiday from|poem|lyrics)\b/;
const question =
  /^(?:what|who|whose|when|where|why|which|how|did|does|do|is|are|was|were|can you tell|wie|was|wer|wann|warum|quel|quelle|qui|quand|pourquoi|que|quien|cuando|cual|por que)\b[^\n]*\?\s*$/;
const retailWords =
  /\b(?:season|holdback|hold back|hb|replen\w*|markdown|md|dc|warehouse|sell-through|sell through|launch|in store|stores|doors|wks?|horizon|category|saison|temporada|filialen|tiendas|magasins|top-?ups?|assortment|range|buy plan|season plan)\b/g;

/**
 * True when a text is no season brief. Anything that names merchandise or a parameter is one,
 * unless it is plainly another kind of text (an invoice, a recipe, a trip, a job ad, news).
 */
export function isNotABrief(
  text: string,
  brief: ClaimedBrief,
  category: CategoryCandidate | null,
): boolean {
  if (text.trim() === '') return true;
  if (brief.claims.length === 0 && question.test(text.trim())) return true;
  const firm = brief.claims.filter((claim) => claim.level >= 3 && claim.role !== 'other').length;
  const lone = brief.claims.filter(
    (claim) => claim.role === 'horizon' || claim.role === 'replenishment' || claim.role === 'start',
  ).length;
  const retail = new Set([...text.slice(0, 5000).matchAll(retailWords)].map((match) => match[0]))
    .size;
  const other = new Set(
    [...text.slice(0, 5000).matchAll(new RegExp(otherTexts, 'g'))].map((match) => match[0]),
  ).size;
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
