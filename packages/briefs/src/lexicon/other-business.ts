/**
 * Wording of texts that are no season briefs, by what they are about; folded text, as parts of one
 * expression. One of them weighs against a brief, it does not rule one out.
 */
export const otherBusiness: readonly RegExp[] = [
  // office life
  /out of (?:the )?office (?:until|from|till)|parking|permits?|password|ticket #?\d/,
  /helpdesk|help desk|restarting it|shows error|error code|error \d|log ?in|reset your/,
  /fire (?:drill|alarm|wardens?)|evacuat\w+|assembly point|canteen|cafeteria|car ?park/,
  /the lift|elevator|out of order|team lunch|christmas party|training session|webinar/,
  /reboot\w*|downtime|servers?|meeting room|lost(?: and found)?:|lost property|aufzug/,
  /brandschutzubung|kantine|cantine|ascenseur|exercice (?:d'evacuation|incendie)/,
  /simulacro|ascensor|comedor/,
  // invoices, orders and rent
  /invoice (?:no|number|nr|#|\d|for|total|due|attached)|your invoice|rechnungsnummer/,
  /deposit due|amount due|payment due|iban|order confirmation|tracking number/,
  /your (?:order|parcel|package) (?:has|is|was)|rechnung|factura|facture|rent is/,
  /mortgage|landlord wants|miete|mieterhohung|kundigungsfrist|vermieter|mietvertrag/,
  /loyer|alquiler|inquilino|(?:your|my|submit) expenses|expense (?:claim|report)s?/,
  /payslips?|landlord|your subscription|subscription renews/,
  // complaints
  /my money back|refund me|a (?:full )?refund|in full refund|be refunded|nobody (?:has )?(?:answered|replied)/,
  /(?:still )?(?:hasn't|haven't|never|not) (?:yet )?arrived|arrived (?:with|broken|damaged|faulty|torn)/,
  /(?:i|we) ordered (?:on|from you|online|last)|(?:mein|unser) geld zuruck|ruckerstattung|reklamation\w*/,
  /rembours\w+|jamais arrivee?s?|reembols\w+|(?:devuelvan|devolver) (?:el|mi) dinero|no ha llegado/,
  // letting and private sales
  /(?:flat|house|room|studio) (?:to let|for rent|to rent)|to let from|\d bedrooms?|two bedrooms/,
  /se alquila|alquilo|habitaciones|fianza|zu vermieten|zimmer-?wohnung|kaution|a louer|libre le|caution (?:de )?(?:deux|\d)/,
  /selling my [a-z]+|if you collect|collection only|one careful owner|free (?:delivery|shipping) (?:over|on)|this weekend only/,
  // closing times and favours
  /(?:water|watering) (?:the|my) plants|feed the cat|while i'm away|the museum|opening hours|the gym (?:closes|opens|is)/,
  /(?:closed|open) on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:order|need) more (?:printer )?toner/,
  // jobs
  /month contract|merchandise planner|join our team|we offer|send your cv|cover letter/,
  /late shift|night shift|reviews are due|salary|vacancy|we are hiring/,
  /apply (?:now|by|via|online)|applicants?|candidates? (?:will|must|should)/,
  /job (?:ad|description|title)|full-time|part-time|bewerbung|stellenanzeige/,
  /offre d'emploi|oferta de empleo|timesheets?|(?:cover|swap) my shift/,
  // news, markets and history
  /shares fell|repealed|parliament|laws|revolution|war of|century|treaty|president of/,
  /king of|empire|shares (?:rose|fell|of|in)|stock market/,
  /quarterly (?:earnings|results|profit)|reuters|bloomberg|net profit|analysts|minister/,
  /election|weather forecast|who won|capital of|what year|when did|what is the/,
  /tell me a joke|statistics office|economists?/,
  /retail sales (?:rose|fell|were|grew|dipped)|consumer (?:confidence|prices)/,
  /retail turnover (?:rose|fell|climbed|slipped)|official figures|the bureau|bureau of statistics/,
  /profit (?:rise|jump|warning|slump)|consumer spending|interest rates|rate (?:cut|rise|hike)/,
  /central bank|\bgdp\b|poem|lyrics/,
  // kitchen
  /recipe|bake at|preheat the oven|oven to|bake for|preheat|tablespoons?|tbsp|tsp/,
  /teaspoons?|grams of|receta|rezept|recette|mehl|farine|harina|zucker|sucre|azucar/,
  /simmer|saute|knead|whisk|stir in|finely chopped|peel and/,
  /\d+ ?(?:g|ml|cl) (?:of )?(?:butter|flour|sugar|milk|cream|water|potatoes|rice|pasta|beurre|mantequilla|leche|milch)/,
  // travel
  /flight|flights|hotel|airport|visa|holiday in|flug|vuelo|vol ah|half board|full board/,
  /all-inclusive|weeks in [a-z]+ from|itinerary|urlaub in|vacaciones en/,
  /vacances (?:a|en) [a-z]+|on holiday from/,
  // sport and health
  /marathon|half-marathon|workout|gym (?:membership|session|class|fees)|at the gym/,
  /go to the gym|diet|lose weight|prescription/,
  /football (?:match|game|practice|training)|training (?:plan|block|log)|long runs?/,
  /tempo runs?|race day|(?:cut|weekly) (?:volume|mileage)|trainingsplan|laufplan/,
  /plan de entrenamiento|plan d'entrainement|sortie longue|tirada larga|my knee|knee (?:pain|injury|surgery|operation)|physio/,
  /pregnan|couch to/,
  // study
  /homework|essay|(?:my|an|the|final) exams?|exams? (?:is|are|on|results|prep|starts?)|thesis|semester|study plan/,
  /(?:yoga|pilates|dance|pottery|language|swimming) (?:class|classes|course|lessons?)/,
  // parties and private life
  /wedding (?:is|on|plan)|movie night|netflix|match on|concert|happy birthday/,
  /anniversary (?:trip|party|dinner|drinks)|years? anniversary/,
  /drinks on (?:mon|tues|wednes|thurs|fri|satur|sun)day|drinks after work/,
  /leaving (?:do|party)|farewell|felicidades|felicitations|gluckwunsch|herzlichen/,
  /birthday party|thanks for the lunch/,
];
