import type { Zone } from './zones.ts';

const agreeing =
  "agree|agreed|agrees|ok|okay|fine|happy|good|approve|approved|accept|accepted|go|going|went|as|as per|per|use|using|take|taking|copy|keep|same|confirm|confirmed|adopt|works|run with|yes|einverstanden|passt|wie|gemass|laut|ubernehmen|nehmen|genehmigt|d'accord|ok pour|valide|comme|conforme|reprenons|reprends|on prend|de acuerdo|conforme|vale|segun|como|aprobado|tomamos";
const below =
  'below|beneath|underneath|under (?:the|this) line|unter (?:der linie|dem strich)|sous la (?:ligne|barre)|(?:de)?bajo (?:de )?la linea|further down|down the thread|unten|untenstehend\\w{0,2}|folgend\\w{0,2}|ci-dessous|plus bas|abajo|mas abajo|a continuacion';
const mail =
  "[a-z]{2,20}(?:'s)? (?:mail|e-?mail|message|note|memo|plan|numbers|figures|brief|proposal|draft|version|mail vom|plan vom)|(?:her|his|their) (?:mail|e-?mail|message|note|plan|numbers|brief)";
const adoption = new RegExp(
  `\\b(?:everything|anything|rest|all|remainder|others?|alles|tout|todo|reste|resto)\\b[^.!?\\n]{0,60}\\b(?:${below})\\b|\\b(?:${agreeing})\\b[^.!?\\n]{0,80}\\b(?:${below})\\b`,
);
const adoptionOfMail = new RegExp(
  `(?:^|[\\n.:,] ?)(?:(?:hi|hello|all|ok|hey|dear) ?[a-z]{0,20}[,:]? )?(?:as per|per|as in|following|agreed with|happy with|let's use|use|take|copy|go with|i agree with|same as in) (?:the )?(?:${mail})\\b`,
);
const refusal =
  /\b(?:ignore|disregard|forget|not|don't|dont|do not|can't|disagree|never|nicht|ignoriere\w*|ne|pas|ignora\w*|no)\b[^.!?\n]{0,60}$/;

const agreeingWhole =
  "agreed|i agree|we agree|approved|confirmed|signed off|all (?:good|fine|ok|of (?:it|this|that|the below))|(?:yes|ok|okay|yep) to (?:all|everything|that|this|it|the lot)|fine (?:by|with|for) (?:me|us)|(?:all )?(?:looks|sounds|reads|seems) (?:good|fine|right|great|ok)|(?:that|this|it|all)(?:'s| is) (?:all )?(?:fine|good|ok)|go ahead|(?:let's )?(?:go|run) with (?:this|that|it|all)|happy with (?:this|that|it|all|everything)|ok (?:by|from|for|with) (?:me|us)|works for (?:me|us)|no (?:objections?|complaints|changes|quarrel)|(?:plan|do|run|book) (?:it |this |that )?as (?:proposed|suggested|drafted|quoted)|spot on|[+]1|(?:keep|take|use|copy) (?:all|everything|these|the lot)|einverstanden|genehmigt|freigegeben|so machen wir|machen wir so|passt (?:so|alles|fur mich)|alles (?:gut|ok|in ordnung)|d'accord|ok pour (?:moi|nous|tout)|je valide|valide|ca me va|tout me va|de acuerdo|aprobado|conforme|me parece bien|todo (?:bien|ok)|adelante con";
const greeted =
  '(?:(?:subject|re|fwd?|fw|betreff|asunto|objet) ?: ?[^\\n]{0,200}\\n\\s*)*(?:(?:hi|hello|hey|dear|thanks|thank you|thx|morning|good morning|hallo|hola|buenas|bonjour|salut|merci|danke|gracias)\\b[^\\n.!:]{0,30}[,.!:\\n–-]\\s*)?';
const agreesWhole = new RegExp(`^\\s*${greeted}(?:${agreeingWhole})(?![a-z])([^.!?\\n;]{0,100})`);
const exceptFor =
  /\b(?:except|bar|but|apart from|other than|save for|only|with one|sauf|ausser|bis auf|nur|menos|salvo|excepto|mais|aber|pero)\b/;
const takesAllBut =
  /\b(?:everything|all|the rest|the lot|tout|alles|todo)\b[^.!?\n]{0,40}\b(?:except|bar|but for|apart from|other than|save for|sauf|ausser|bis auf|menos|salvo|excepto)\b|\b(?:one|two|three|a couple of|a few) (?:small |minor |little )?(?:changes?|tweaks?|exceptions?|amendments?)\b|\b(?:the |my )?only (?:change|tweak|difference|amendment)\b|\brest (?:is|looks) (?:fine|good|ok)\b|\brest as (?:you|he|she|they|[a-z]{2,20}) (?:have|has|had|wrote|said|suggested|proposed)\b/;
const turnsAway =
  /\b(?:ignore|disregard|disagree|supersede[sd]?|replaces?|ignoriere\w*|ignora\w*|ignorez|forget)\b/;

/** "Agreed, Tom – all of it bar the length", "Yes to all of this": the reply agrees to what it quotes. */
function agreesToQuoted(body: string): boolean {
  if (turnsAway.test(body)) return false;
  const opening = agreesWhole.exec(body);
  if (opening) {
    const rest = opening[1] ?? '';
    return !/\d/.test(rest) || exceptFor.test(rest);
  }
  const match = takesAllBut.exec(body);
  return match !== null && !refusal.test(body.slice(0, match.index));
}

/** The text before a place, without the header lines and other zones in it. */
function bodyBefore(text: string, zones: readonly Zone[], end: number): string {
  let body = text.slice(0, end);
  for (const zone of zones)
    if (zone.start < end && zone.reason === 'mail_header')
      body = body.slice(0, zone.start) + ' '.repeat(zone.end - zone.start) + body.slice(zone.end);
  return body;
}

/**
 * True when the planner takes an older mail over as a whole ("fine by me as you have it below",
 * "as per Karin's mail, with two changes"), so that its values count unless the planner's own differ.
 */
function adoptsOlderMail(text: string, zones: readonly Zone[]): boolean {
  const isMail = ({ reason }: Zone) => reason === 'quoted_mail' || reason === 'signature';
  const first = zones.find(isMail);
  if (!first) return false;
  const body = bodyBefore(text, zones, first.start);
  const quoted = zones.filter(({ reason }) => reason === 'quoted_mail');
  const last = quoted.at(-1);
  if (last && agreementAfter.test(text.slice(last.end).trimStart())) return true;
  if (body.trim() === '') return false;
  const match = adoption.exec(body) ?? adoptionOfMail.exec(body);
  if (match) return !refusal.test(body.slice(0, match.index)) && !refusal.test(match[0]);
  return last !== undefined && agreesToQuoted(body);
}

const agreementAfter =
  /^["' .,;:–-]{0,6}(?:(?:and|so|well|yes|ok) )?(?:sound|good|fair|great|wise)? ?(?:advice|point|idea|call|thinking|agreed|i agree|we agree|ok(?:ay)?(?: with| by| for)? (?:me|us)|fine(?: by| with)?|happy with|works for (?:me|us)|deal|so be it|let's (?:take|use|do|go with) (?:that|both|those|it|these)|(?:we'll|i'll|let's) (?:take|go with|use) (?:that|both|those|it|these)|take (?:both|those|that|it)|i'm with (?:her|him|them)|einverstanden|machen wir so|so machen wir|d'accord|ok pour moi|de acuerdo|nos parece bien|me parece bien|vale)\b/;

/** True when the sentence after a quotation takes its words over ("… 16 weeks." Agreed.). */
function isAdoptedQuotation(text: string, zone: Zone): boolean {
  return zone.reason === 'quotation' && agreementAfter.test(text.slice(zone.end, zone.end + 80));
}

const yes =
  /^\s*(?:yes|yep|yeah|correct|right|exactly|indeed|ja|genau|stimmt|oui|exact(?:ement)?|si|correcto|exacto)\b/;

/** "> Reserve 40% as last time?" with a yes on the next line. */
function isAnsweredYes(text: string, zone: Zone): boolean {
  if (zone.reason !== 'quoted_mail') return false;
  const asked = text.slice(zone.start, zone.end).trimEnd().endsWith('?');
  return asked && yes.test(text.slice(zone.end, zone.end + 40));
}

/**
 * Parts the zones that stay muted from the quotations and older mails the planner takes over; of
 * these the marks and header lines stay muted.
 */
export function partZones(
  text: string,
  zones: readonly Zone[],
): { muted: readonly Zone[]; adopted: readonly Zone[] } {
  const mailAdopted = adoptsOlderMail(text, zones);
  const muted: Zone[] = [];
  const adopted: Zone[] = [];
  for (const zone of zones) {
    if (isAdoptedQuotation(text, zone) || isAnsweredYes(text, zone)) {
      adopted.push(zone);
      continue;
    }
    if (!mailAdopted || (zone.reason !== 'quoted_mail' && zone.reason !== 'signature')) {
      muted.push(zone);
      continue;
    }
    const mark = /^[>\s]*(?:[-_=–—]{2,}[^\n]*)?/.exec(text.slice(zone.start, zone.end))?.[0] ?? '';
    const start = zone.start + mark.length;
    if (mark !== '') muted.push({ ...zone, end: start });
    if (start < zone.end) adopted.push({ ...zone, start });
  }
  return { muted, adopted };
}
