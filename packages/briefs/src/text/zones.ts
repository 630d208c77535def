/** A stretch of folded text that does not speak for the planner. */
export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly reason:
    | 'quoted_mail'
    | 'mail_header'
    | 'signature'
    | 'disclaimer'
    | 'injection'
    | 'quotation'
    | 'struck_out';
}

const olderMail =
  /^(?:-{2,} ?(?:original|forwarded|urspr|mensaje|message|weitergeleitete)[^\n]{0,60}|(?:on|am|le|el) [^\n]{5,90} (?:wrote|schrieb|a ecrit|escribio)[^\n]{0,40}: ?|begin forwarded message:?|[-_=–]{3,} ?(?:older|earlier|previous|below|fwd)[^\n]{0,60}|(?:earlier|previous|older) (?:mail|email|message|thread)s? ?(?:below)? ?:?|[a-z]{2,20}(?: [a-z]{2,20})?,? (?:(?:on|am|le|el) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}\.? [a-z]{3,10}\.?(?: \d{4})?(?:,? \d{1,2}[:.]\d{2})? ?:)$/;
const header =
  /^(?:from|to|cc|bcc|sent|date|von|an|gesendet|datum|de|para|a|enviado|fecha|envoye|kopie|importance|attachments?|reply-to) ?: /;
const senderHeader = /^(?:from|von|de|expediteur|gesendet|sent|enviado|envoye) ?: (?!\d)/;
const signatureMark = /^(?:--+|__+|–+|—+) ?$/;
const signOff =
  /^(?:(?:best|kind|warm|many|with best|with kind|all the best|kindest) ?(?:regards|wishes)?|regards|rgds|br|cheers|sincerely|yours|yours sincerely|saludos(?: cordiales)?|un saludo|atentamente|cordialement|bien cordialement|bien a vous|amicalement|(?:viele|beste|liebe|schone|mit freundlichen|mit besten|freundliche) grussen?|(?:viele|beste|liebe|schone|mit freundlichen|freundliche) gruessen?|lg|vg|mfg|bg|gruss|grusse|sent from my [^\n]{1,30}|von meinem [^\n]{1,20} gesendet|envoye de mon [^\n]{1,20}|enviado desde mi [^\n]{1,20}|get outlook for [^\n]{1,20})[ ,.!]{0,3}$/;
/** "Ross Patel | Sr Planner | Desk 12-045": who writes, in cells. */
const signedCells =
  /^[\p{L}.' -]{3,40} [|•·] [^\n]*\b(?:planner|manager|buyer|merchandiser|merchandising|allocator|director|head of|desk|tel|phone|mobile|mob|ext|einkauf\w*|leit\w+|durchwahl|acheteu\w+|responsable|directeur|poste|comprador\w*|director\w*|jef[ea]|movil|extension)\b/u;
const postscript = /^(?:p\.? ?s\.?|pd|nb)[ :.,–-]/;
const disclaimer =
  /\b(?:confidential(?:ity)?|disclaimer|intended (?:only )?(?:for|recipient)|unsubscribe|privileged|please consider the environment|vertraulich|confidentiel|confidencial|registered (?:office|in)|company (?:no|number)|vat (?:no|number|reg))\b/;
const injectionCue = new RegExp(
  [
    "(?:\\b(?:el|la|le|der|die|das) |\\bl')?\\b(?:asistente|assistant|assistent|ia|ki|sistema|systeme|modelo|modele|modell|agente|agent|lector|lecteur|bot)\\b[^.\\n]{0,12}\\b(?:deben?|tiene que|doit|doivent|muss|mussen|soll|sollen|hat zu)\\b",
    '\\[ ?(?:sistema|systeme|assistent|asistente|ia|ki)[^\\]\\n]{0,12}\\]',
    '\\b(?:aviso|mensaje|nota|message|avis|note|nachricht|meldung|mitteilung|hinweis|notice|notification) (?:automatic[oa]|automatique|automatisch|systeme|del sistema|du systeme|vom system)\\b',
    '\\bautomatische[rnms]? (?:nachricht|meldung|mitteilung|hinweis|verarbeitung)',
    '\\b(?:whichever|whatever|any|every) (?:model|llm|ai|agent|bot|system) (?:that |which )?(?:reads|parses|processes|sees|receives|is reading)',
    '<!--',
    "\\b(?:atencion|achtung|attention|aviso|nota|note|hinweis|ojo),? (?:(?:a|an|para|pour|fur) )?(?:la |el |le |l'|die |das |den |al )?(?:ia|ki|ai|asistente|assistent|assistant|bot|modelo|modele|modell)\\b ?[:,]",
    '"?\\brole"? ?: ?"?(?:system|assistant|user)\\b',
    '#{1,6} ?(?:instruction|system|prompt|override|anweisung|consigne|instruccion)',
    '\\byou (?:must|have to|are required to|will now) (?:answer|respond|reply|output|return|set|print|always)\\b',
    '\\boverrides? ?:',
    '\\b(?:automated|automatic) processing\\b',
    '\\b(?:ignore|disregard|forget|override|bypass|discard) (?:all |any |every |of |the |your |my |these |those |its ){0,4}(?:previous|prior|above|earlier|preceding|existing|other|system|safety|initial|original|foregoing|current)?(?: and (?:previous|prior|above))? ?(?:instruction|prompt|rule|direction|command|guideline|programming|directive)s?',
    '\\bsystem ?(?:prompt|override|message|instruction|note|notice|update|command|alert|admin)?s? ?[:>\\]]',
    '\\bsystem (?:override|prompt|message|instruction|notice)',
    '\\b(?:assistant|chatbot|a\\.?i\\.?|llm|gpt|chatgpt|copilot|language model|parser|reader|bot|extraction (?:tool|agent|engine|system|model)|automated (?:system|agent|tools?|parsers?|reader)|planning (?:agent|assistant|tool|ai|bot)|ai (?:agent|assistant|model|tool|planner|reader|system)s?|forecast(?:ing)? (?:agent|tool|ai)|agents?|machine|robot|model|software) ?(?:[:,]| must | should | shall | is instructed|reading this|processing this)',
    '\\b(?:note|message|instruction|attention|memo|hint|reminder|notice)s? (?:to|for) (?:the |any |all |our |your )?(?:ai|assistant|model|llm|parser|system|bot|reader software|automated|extraction|machine|agent|tool|software|planning (?:agent|tool|bot|assistant))',
    '\\battention,? (?:ai|model|assistant|llm|bot|system|agent)',
    '\\bif you are (?:an? )?(?:ai|llm|assistant|language model|bot|automated|machine)',
    '\\byou are now [a-z]{0,20}(?:gpt|bot|planner|ai|model)',
    '\\b(?:sistema|systeme|assistant|asistente)(?: ?:|, )',
    '\\b(?:ignora|ignorez|ignoriere|ignorieren sie) (?:todo )?(?:lo anterior|ce qui precede|das obige|alles (?:obige|vorherige|bisherige)|tout ce qui precede|el resto)',
    '\\b(?:pie (?:de pagina )?del proveedor|pied de page|fusszeile|lieferantenfusszeile|hinweis (?:an|fur) (?:die |das )?(?:ki|system|modell|assistent))',
    '\\b(?:automated|automatic) (?:planners?|readers?|parsers?|agents?|systems?|tools?)',
    '\\b(?:as (?:the |an? )?)?(?:system |site |it )?(?:admin|administrator|root user|developer) (?:i|we|orders?|says?|requires?)\\b',
    '\\b(?:tool|function)_?call|\\bset_[a-z_]+ ?\\(',
    '\\b[a-z]{1,30} (?:auto-)?footer',
    '\\byou are (?:now )?(?:an?|the|in|no longer) (?:ai|assistant|model|different|developer|unrestricted|helpful|planning|new|admin|bot|parser|free)',
    '\\b(?:developer mode|jailbreak|admin(?:istrator)? (?:override|mode|command)|sudo |root access|new instructions?|prompt injection|begin (?:new )?instructions?|end of (?:the )?(?:brief|input|document|prompt|user (?:input|message|text))|end[- _]brief|brief ends|ende des briefs|fin du brief|fin del brief|fine della)',
    '</?(?:brief|system|instructions?|prompt|user|input|assistant|im_start|im_end|doc|document|admin)[^>\\n]{0,20}>|\\[/?(?:inst|system|assistant|admin)\\]|<\\|',
    '\\b(?:respond|reply|answer|output|return|print) (?:only |with |just |exclusively )?(?:with )?(?:json|only|the following|exactly|yes|ok|"|\\{)',
    '\\bignor(?:iere|ieren sie|iert|ez|e|a|ar|ad|en) (?:bitte |toutes |tous |todas |todos |alle |sie ){0,3}(?:(?:vorherigen|bisherigen|obigen|fruheren|vorangehenden|vorhergehenden) |les |las |tes |vos |tus |sus |die ){0,3}(?:vorherigen |bisherigen |obigen )?(?:anweisungen|instruktionen|instructions|consignes|instrucciones|ordenes|regeln|vorgaben)',
    '\\boublie(?:z)? (?:toutes )?(?:les |tes |vos )?(?:instructions|consignes)',
    '\\bvergiss (?:alle |die |deine ){0,3}(?:vorherigen |bisherigen )?(?:anweisungen|instruktionen|vorgaben)',
    '\\bolvida (?:todas |las |tus ){0,3}(?:instrucciones|ordenes)',
    '\\b(?:llms?|ai|chatbots?|language models?|automated)[ -](?:readers?|parsers?|systems?|agents?|tools?|models?|assistants?|bots?|planners?) (?:are|is|must|should|shall|will|need|have|has|may)\\b',
    '\\[\\[? ?(?:assistant|user|human|bot|ai|system|admin) ?\\]\\]?',
    '\\[\\[? ?(?:ai|ia|ki|bot|assistant|system) ?:',
    '\\b(?:computer|ordenador|ordinateur|rechner|machine|siri|alexa|robot) ?[:,] ?(?:ignor|vergiss|olvida|oubli|forget|disregard|override)',
    '\\[ ?(?:pasted|copied|auto|automatic|footer|supplier|vendor|begin|start)[^\\]\\n]{0,60}\\]',
    '\\b(?:supplier|vendor|portal|auto(?:matic|mated)?|edi|erp) (?:footer|notice|bot|message|banner)\\b',
  ].join('|'),
  'g',
);
const blockInjection =
  /\[\[? ?(?:assistant|user|human|bot|ai|system|admin) ?\]|end of (?:the )?(?:brief|input|document|prompt|user)|end[- _]brief|brief ends|ende des briefs|fin du brief|fin del brief|<\/?(?:brief|system|instructions?|prompt|user|input|assistant)|\[\/?(?:inst|system)\]|<\||new instructions?|begin (?:new )?instructions?|^\brole ?:/;
const struckOut = /~~[^~\n]{1,200}~~|<(?:s|del|strike)>[^<\n]{1,200}<\/(?:s|del|strike)>/g;
const quotation = /"[^"\n]{2,500}"/g;
const speechBefore =
  /\b(?:say|says|said|saying|wrote|writes|write|quote|quotes|quoted|asks|asked|suggests|suggested|told|claims|mail|email|message|note|texted|replied|proposes|proposed|insists|states|stated|reads|sagt|sagte|meint|schreibt|schrieb|dice|dijo|escribe|escribio|dit|ecrit|demande|footer|pdf|according to|line|survey|feedback|customer|shopper|headline|article|slogan|poster|kundin|kunde|umfrage|cliente?|encuesta|enquete)[^"\n.!?]{0,40}$/;
const firstPersonBefore = /\b(?:i|we) (?:say|said|quote|wrote)[^"\n]{0,20}$/;

/** Finds quoted mails, headers, signatures, disclaimers, injections and quotations in a folded text. */
export function zonesOf(text: string): Zone[] {
  const zones: Zone[] = [];
  lineZones(text, zones);
  injectionZones(text, zones);
  quotationZones(text, zones);
  for (const match of text.matchAll(struckOut))
    zones.push({ start: match.index, end: match.index + match[0].length, reason: 'struck_out' });
  return zones;
}

function lineZones(text: string, zones: Zone[]): void {
  let at = 0;
  let seenBody = false;
  let inSignature = false;
  let headerLines = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const raw = end - at > 4000 ? text.slice(at, at + 4000) : text.slice(at, end);
    const line = raw.trim();
    const isHeader = isHeaderLine(line);
    if (
      seenBody &&
      (olderMail.test(line) ||
        (senderHeader.test(line) && isHeader && line.length < 160 && headerLines === 0))
    ) {
      zones.push({ start: at, end, reason: 'mail_header' });
      olderLines(text, end + 1, zones);
      return;
    }
    if (line.startsWith('>')) {
      const reason = isHeaderLine(line.replace(/^[>\s]+/, '')) ? 'mail_header' : 'quoted_mail';
      zones.push({ start: at, end, reason });
    } else if (isHeader || (headerLines > 0 && !seenBody && header.test(`${line} `))) {
      headerLines += 1;
      zones.push({ start: at, end, reason: 'mail_header' });
    } else if (inSignature && !postscript.test(line)) {
      zones.push({ start: at, end, reason: 'signature' });
    } else if (disclaimer.test(line)) {
      const sentence = lastSentenceEnd(text, at + (disclaimer.exec(raw)?.index ?? 0));
      zones.push({ start: Math.max(at, sentence), end, reason: 'disclaimer' });
      if (sentence > at) seenBody = true;
    } else {
      if (postscript.test(line)) inSignature = false;
      if (
        seenBody &&
        (signatureMark.test(line) || signOff.test(line) || signsInCells(text, at, line))
      ) {
        inSignature = true;
        zones.push({ start: at, end, reason: 'signature' });
      } else if (line !== '' && !/^(?:subject|betreff|asunto|objet|re|fw|fwd) ?:/.test(line)) {
        seenBody = true;
        headerLines = 0;
      }
    }
    if (newline === -1) break;
    at = newline + 1;
  }
}

function isHeaderLine(line: string): boolean {
  return (
    header.test(`${line} `) &&
    !/^\s*(?:date|datum|fecha|from|to|a|de|von|an) ?: ?(?:\d|mid|early|week|wk|kw)/.test(line)
  );
}

/** A line of name and function after an empty line, or at the end. */
function signsInCells(text: string, at: number, line: string): boolean {
  return signedCells.test(line) && /\n\s*\n$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Everything below the line that opens an older mail; its own header lines apart. */
function olderLines(text: string, from: number, zones: Zone[]): void {
  let start = from;
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 4000)).trim();
    if (header.test(`${line} `) || olderMail.test(line) || disclaimer.test(line)) {
      if (start < at) zones.push({ start, end: at, reason: 'quoted_mail' });
      zones.push({ start: at, end, reason: 'mail_header' });
      start = end;
    }
    at = end + 1;
  }
  if (start < text.length) zones.push({ start, end: text.length, reason: 'quoted_mail' });
}

const orders =
  /[={}]|\b(?:set|equals?|must|shall|respond|reply|output|return|override|overrides?|ignore|approve|confirm|every user|mark|treat|use|report|should|always|never|do not|don't|change|make|switch|the (?:correct|real|true|new) |pon|fija|mettez|mets|setze|setzen|antworte|instead|above|user|instructions?|prompt)\b|^\s*(?:the )?(?:hold-?back|reserve|retention|horizon|replenishment|markdown|threshold|retencion|reserva|horizonte|reposicion|rebaja|retenue|demarque|reassort|ruckhalt|nachschub|reduzierung|dc|cd)\b[^.\n]{0,24}\d/;

function sentenceAfter(text: string, from: number, end: number): string {
  const limit = Math.min(end, from + 300);
  for (let at = from; at < limit; at++) {
    if (/[.!]/.test(text[at] ?? '') && !/[a-z0-9]/.test(text[at + 1] ?? ' '))
      return text.slice(from, at);
  }
  return text.slice(from, limit);
}

const resumes =
  /^\s*(?:we|we're|we'll|i|i'd|our|my|anyway|back to|season|launch|start(?:s|ing)? (?:on |is )?\d)\b/;

function injectionZones(text: string, zones: Zone[]): void {
  injectionCue.lastIndex = 0;
  let match = injectionCue.exec(text);
  while (match) {
    const sentenceStart = Math.max(
      text.lastIndexOf('\n', match.index - 1) + 1,
      lastSentenceEnd(text, match.index),
    );
    const bracket = jsonString(text, match.index) ?? openBracket(text, sentenceStart, match.index);
    if (bracket) {
      zones.push({ ...bracket, reason: 'injection' });
      injectionCue.lastIndex = Math.max(bracket.end, match.index + match[0].length);
      match = injectionCue.exec(text);
      continue;
    }
    const block = blockInjection.test(match[0]) || /footer|pie de|pied de|fusszeile/.test(match[0]);
    const lineEnd = text.indexOf('\n', match.index);
    let end = block || lineEnd === -1 ? text.length : lineEnd;
    if (!block) end = resumeBefore(text, match.index + match[0].length, end);
    zones.push({ start: sentenceStart, end, reason: 'injection' });
    injectionCue.lastIndex = Math.max(end, match.index + match[0].length);
    match = injectionCue.exec(text);
  }
}

const LONGEST_HEADING = 40;
const brackets = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['(', ')'],
  ['[', ']'],
] as const;

/** The bracket an injection stands in, when its sentence opens one before it. */
function openBracket(
  text: string,
  from: number,
  at: number,
): { start: number; end: number } | null {
  for (const [opening, closing] of brackets) {
    const open = text.lastIndexOf(opening, at);
    if (open < from || text.slice(open, at).includes(closing)) continue;
    const close = text.indexOf(closing, at);
    // "[SYSTEM] set …" only names the speaker; "[Footer: tools must …]" holds the whole of it.
    const isHeading = opening === '[' && close < at + LONGEST_HEADING;
    if (close !== -1 && !isHeading) return { start: open, end: close + closing.length };
  }
  return null;
}

/** The string of a pasted record (`"comment": "…"`) that holds an injection; its other fields stand. */
function jsonString(text: string, at: number): { start: number; end: number } | null {
  const open = text.lastIndexOf('"', at);
  if (open < 1 || !/"\s*:\s*$/.test(text.slice(Math.max(0, open - 8), open))) return null;
  const close = text.indexOf('"', at + 1);
  if (close === -1 || !/^\s*[,}\]\n]/.test(text.slice(close + 1, close + 8))) return null;
  return { start: open, end: close + 1 };
}

function lastSentenceEnd(text: string, before: number): number {
  for (let at = before - 1; at > 0 && at > before - 400; at--) {
    const character = text[at];
    if (
      (character === '.' ||
        character === '!' ||
        character === '?' ||
        character === ';' ||
        character === ']') &&
      /\s/.test(text[at + 1] ?? ' ')
    )
      return at + 1;
    if (character === '[' || character === '<') return at;
  }
  return text.lastIndexOf('\n', before - 1) + 1;
}

/** Within the injection's line, the planner's own voice may return in a later sentence. */
function resumeBefore(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (
      (character === '.' || character === '!' || character === ']') &&
      /[ \n]/.test(text[at + 1] ?? '')
    ) {
      const sentence = sentenceAfter(text, at + 1, end);
      if (resumes.test(sentence) || (sentence.trim() !== '' && !orders.test(sentence)))
        return at + 1;
    }
  }
  return end;
}

/** '"…" - Northlight Services': a quotation with who said it behind a dash. */
const signedAfter = /^ ?[-–—]{1,2} ?[a-z][^\n]{1,60}(?:\n|$)/;

/** A quotation that is nearly the whole text is the brief itself, taken down by somebody. */
const MOST_OF_TEXT = 0.7;

function quotationZones(text: string, zones: Zone[]): void {
  quotation.lastIndex = 0;
  let match = quotation.exec(text);
  while (match) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const most = match[0].length > text.trim().length * MOST_OF_TEXT;
    const opensLine = /(?:^|\n)\s*$/.test(before);
    const signed = opensLine && signedAfter.test(text.slice(match.index + match[0].length));
    if (!most && (signed || speechBefore.test(before)) && !firstPersonBefore.test(before)) {
      zones.push({ start: match.index, end: match.index + match[0].length, reason: 'quotation' });
    }
    match = quotation.exec(text);
  }
}
