import type { LexiconSource } from './lexicon-source.ts';

/** German words and phrases by concept, folded: no umlauts, ss for ß (and the ae/oe/ue spellings). */
export const german: LexiconSource = {
  a: 'ein, eine, einen, einem, einer, eines',
  the: 'der, die, das, den, dem, des, unser, unsere, unseren, unserer, unserem, ihre, ihr',
  that: 'dass, dieser, jene, jener',
  this: 'diesen, diese, dieses, diesem',
  next: 'nachsten, nachster, nachste, nachstes, naechsten, naechste, naechster, kommenden, kommender, kommende',
  last: 'letzten, letzte, letzter, letztes, letztem, finale, finalen',
  penultimate: 'vorletzte, vorletzten, vorletzter',
  of: 'von, vom, aus',
  for: 'fur, fuer, uber, ueber',
  from: 'ab, ab dem, ab der, beginnend, beginnend am, mit wirkung vom, seit',
  to: 'bis, bis zu',
  until:
    'bis, bis zum, bis ende, bis einschliesslich, bis inklusive, bis inkl, bis einschl, bis in, bis zur',
  ending:
    'laufen sie aus, lauft sie aus, lauft er aus, laufen aus, lauft aus, endet, enden, ende, schluss, saisonende, letzter verkaufstag, auslauf, endend, endend am, lauft aus, laufen aus, raus, abverkauft bis, verkaufsende, lauft bis, schliesst, letzter tag, endtermin, enddatum',
  at: 'beim, bei, zu, zum, zur',
  in: 'in, im, ins, innerhalb',
  on: 'am, an, auf',
  by: 'durch, bis zum',
  with: 'mit',
  without: 'ohne',
  per: 'pro, je',
  and: 'und, sowie, plus',
  or: 'oder',
  but: 'aber, jedoch, allerdings, sondern',
  if: 'wenn, falls, sofern, sobald, wo, ausser, es sei denn',
  then_word: 'dann, danach',
  than: 'als',
  versus: 'gegenuber, gegenueber, im vergleich zu, im gegensatz zu, anders als, verglichen mit',
  after: 'nach, nach der, nach dem',
  before: 'vor, vor dem, vor der',
  every: 'jede, jeden, jeder, jedes, alle',
  other: 'andere, anderen, zweite woche',
  all: 'alle, alles, die gesamte, gesamte, gesamten, komplett, komplette, vollstandig, alle teile, die ganze ware, die gesamte ware, ganze, volle, die komplette ware, gesamte menge, 100 prozent, voll, samtliche, saemtliche, samtlicher, samtliches, samtlichen, restlos, restlos alles, kompletten, vollstaendig, jedes stuck, jedes einzelne stuck, jedes teil',
  nothing:
    'nichts, keine, kein, keinen, null, keinerlei, keine ware, gar nichts, nix, gar nix, kein einziges, keine einzige, kein einziger, keinen einzigen, garnichts, kein stuck, nicht ein, nicht eine, nicht ein einziges, leer',
  neg: 'nicht, nie, niemals, kein, keine, keinen, keinerlei',
  half_word:
    'halbe, halber, halbes, halben, halb, halfte, haelfte, die halfte, die haelfte, der halfte, der haelfte, zur halfte, zur haelfte',
  be: 'ist, sind, sein, wird, werden, soll, sollen, muss, mussen, muessen, liegt bei, liegt, betragt, betraegt, bleibt bei, darf, konnen, konnte, kann, wurden, gilt, gelten, lautet, von',
  i: 'ich, wir, uns, mir, mich, er, sie, man, es',
  hedge:
    'etwa, rund, ca, circa, zirka, ungefahr, ungefaehr, knapp, vielleicht, wohl, maximal, max, minimal, mindestens, hochstens, hoechstens, gut, nur, genau, insgesamt, gerne, gern, bitte, doch, vermutlich, wahrscheinlich, so um die, um die, nicht mehr als, nicht langer als, zirka, eher, sagen wir, gerade, gerade mal, lediglich, in summe, volle, voller, so, bis zu, exakt, zunachst, zusatzlich',
  um: 'ahm, aeh, ah, ja, hallo, bitte, auch, noch, schon, dort, da, dazu, davon, daruber, dabei, sich, wieder, wieder gerne, hier, jeweils',
  week: 'woche, wochen, wo, wochig, wochige, wochiger, wochiges, wochigen, woechig, woechige, woechigen, verkaufswoche, verkaufswochen, saisonwoche, saisonwochen, wch, wochn',
  calweek: 'kw, kalenderwoche, kalenderwochen, kws',
  month: 'monat, monate, monaten, monats, monatig, monatige, monatigen',
  day: 'tag, tage, tagen, tagig, tagige',
  fortnight: '14 tage, zwei wochen',
  quarter: 'quartal, quartale, quartals, quartalen, vierteljahr',
  year: 'jahr, jahre, jahren, jahrs',
  half_year:
    'halbjahressaison, halbjahres, halbjahr, halbes jahr, halben jahres, ein halbes jahr, halben jahr',
  dozen: 'dutzend',
  'month_name=1': 'januar, janner, jaenner',
  'month_name=2': 'februar, feber',
  'month_name=3': 'marz, maerz, mrz',
  'month_name=5': 'mai',
  'month_name=6': 'juni',
  'month_name=7': 'juli',
  'month_name=10': 'oktober, okt',
  'month_name=12': 'dezember, dez',
  'weekday=1': 'montag, montags',
  'weekday=2': 'dienstag, dienstags',
  'weekday=3': 'mittwoch, mittwochs',
  'weekday=4': 'donnerstag, donnerstags',
  'weekday=5': 'freitag, freitags',
  'weekday=6': 'samstag, samstags, sonnabend',
  'weekday=7': 'sonntag, sonntags',
  mid: 'mitte',
  early: 'anfang',
  begin_of: 'anfang, beginn des, anfang des',
  end_of: 'ende, ende des',
  today: 'heute, ab heute, ab sofort',
  tomorrow: 'morgen',
  day_after_tomorrow: 'ubermorgen, uebermorgen',
  hence: 'ab heute',
  week_of: 'woche vom, in der woche vom, woche des, in der woche von, woche ab',
  'event=new_year': 'neujahr, neujahrstag',
  'event=epiphany': 'dreikonigstag, heilige drei konige',
  'event=valentines': 'valentinstag',
  'event=good_friday': 'karfreitag',
  'event=easter': 'ostern, ostersonntag',
  'event=easter_monday': 'ostermontag',
  'event=whit_sunday': 'pfingsten, pfingstsonntag',
  'event=whit_monday': 'pfingstmontag',
  'event=mothers_day': 'muttertag',
  'event=st_nicholas': 'nikolaus, nikolaustag',
  'event=christmas': 'weihnachten',
  'event=christmas_eve': 'heiligabend, heiliger abend',
  'event=new_years_eve': 'silvester',
  'season_name=1': 'fruhjahr, fruehjahr, fruhling, sommer, fruhjahr sommer',
  'season_name=2': 'herbst, winter, herbst winter',
  midpoint:
    'saisonmitte, mitte der saison, halbzeit, halfte der saison, haelfte der saison, halfte der laufzeit, saisonhalfte, saisonhaelfte, mitte der laufzeit, mitte von, halfte der, zur halfte der',
  percent: 'prozent, v h',
  points: 'prozentpunkte',
  'frac=3': 'drittel, dritteln, drittels',
  'frac=4': 'viertel, vierteln, viertels',
  'frac=5': 'funftel, fuenftel, funfteln',
  'frac=6': 'sechstel',
  'frac=8': 'achtel, achteln',
  'frac=10': 'zehntel, zehnteln',
  out_of: 'von, aus',
  season:
    'saison, saisonlange, saisonlaenge, dauer, laufzeit, horizont, lange, laenge, verkaufszeitraum, zeitraum, verkaufsdauer, planungshorizont, prognosehorizont, planungszeitraum, verkaufsperiode, verkaufszeit, saisondauer, gesamtdauer, gesamtlaufzeit, planhorizont',
  run_verb:
    'dauert, dauern, lauft, laufen, laeuft, laufen lassen, geht uber, gehen uber, verkaufen, im verkauf, im sortiment, lang, bleiben, bleibt, fuhren, ube, im handel, verkauft werden, geplant auf, angelegt auf, geht, gehen, lauft uber',
  discarded: 'verworfen, hinfallig, ungultig, gilt nicht mehr, veraltet, uberholt',
  become: 'wird zu, werden zu, werden jetzt, wird jetzt',
  count_back:
    'ruckwarts gerechnet, zuruckgerechnet, zuruckrechnen, ruckwarts rechnen, ruckgerechnet, rechne zuruck',
  later: 'spater, spaeter, danach, nach start, nach beginn, nach saisonstart',
  of_season: 'der saison, der laufzeit, des zeitraums, saison, der zeit, der dauer',
  in_weeks: 'nach',
  to_go:
    'vor schluss, vor ende, vor saisonende, vor dem ende, vor ende der saison, ubrig, verbleibend, vor saisonschluss, vor auslauf, vor dem saisonende, vor verkaufsende, bis zum ende, bis zum schluss, bis saisonende, bis schluss, vor toresschluss, vor laufzeitende, vor ablauf, vor ablauf der saison, vor abschluss, vor dem schluss, vor dem auslauf, verbleiben, noch verbleibend, vor ende der laufzeit',
  start:
    'start, startet, starten, beginn, beginnt, beginnen, saisonstart, saisonbeginn, verkaufsstart, verkaufsbeginn, in den filialen, in filialen, in den laden, in die laden, im laden, in den geschaften, auf der flache, auf flache, startdatum, starttermin, launch, einfuhrung, los gehts, los, geht los, erster verkaufstag, eroffnung, liefern in die filialen, im handel, erhaltlich, verkaufsauftakt, auftakt, erstverkaufstag, live, in store, ins regal, im regal, in den verkauf, starttag, erscheint, gestartet, los geht es, losgehen, los geht, kommen in die filialen, kommt in die filialen, am pos, einstieg, starten wir, losgehts, verkaufsbeginn am, erster tag, eroffnen, eroffnet, kommt in den handel, kommen in den handel, geht in den verkauf, gehen in den verkauf, ab verkauf, einfuhren, beginnen wir, gestartet wird, geht live, gehen live, markteinfuhrung',
  week_one: 'woche 1, erste woche',
  go_out: 'gehen raus, geht raus, rausgehen',
  on_floor:
    'auf die flache, auf der flache, auf flache, in den filialen, in den laden, in den geschaften, in den markten, in der filiale, im laden, in den shops',
  logistics:
    'bestellung, liefertermin, wareneingang, wareneingang im lager, wareneingang dc, fotoshooting, shooting, katalog, kampagne, besprechung, termin, urlaub, im urlaub, messe, produktion, lieferzeit, frist, abgabe, rechnung, muster, ex factory, ab werk, container, schiff, hafen, eta, etd, umbau, wiedereroffnung, inventur, buro, abwesend, meeting, freigabe, werbung, pressetag, orderschluss, order, wareneingang zentrallager, ankunft im lager, im lager eintreffen',
  hold_noun:
    'rucklage, rucklagen, ruecklage, dc rucklage, lagerrucklage, vorratsanteil, zuruckbehaltung, zuruckbehalt, bestandsreserve, ruckhalteanteil, anteil im lager, anteil im zentrallager, lagerbestand, reserve, ruckhalt, rueckhalt, lagerreserve, dc reserve, ruckbehalt, rueckbehalt, reserveanteil, dc anteil, lageranteil, zentrallageranteil, reservequote, lagerquote, zuruckhaltung, einbehalt, dc quote, zentrallagerreserve, dc bestand, ruckhaltequote, ruckstellung, zentralreserve, holdback, zentrallagerquote, ruckhaltung, puffer, lagerpuffer, sicherheitsbestand, pufferbestand, ruckhaltebestand, zentralbestand, zentralanteil, notgroschen, restreserve, nachschubreserve, lagerpolster, sicherheitsreserve, zentrallagerbestand, zentrallagerpuffer, ruckhalt im lager, eiserne reserve, vorrat, lagervorrat, sicherheitspolster, bevorratung, bevorratungsquote, einbehaltquote, einbehaltungsquote, ruckbehaltsquote, zuruckhaltequote',
  hold_verb:
    'behalten, zuruckhalten, zurueckhalten, zuruckbehalten, einbehalten, bleiben, bleibt, verbleiben, verbleibt, halten, reservieren, verbleibend, lassen, zuruckgehalten, gehalten, behalte, halten wir, liegen, lagern, bleibend, reserviert, zurueckgehalten, zuruckgelegt, zurueckgelegt, zurucklegen, zuruecklegen, legen zuruck, halte zuruck, behalten wir, bleibt liegen, bleiben liegen, verwahren, ruht, ruhen, schlummern, schlummert, lagert, lagern ein, eingelagert, einlagern, bunkern, bunkert, gebunkert, parken, parkt, geparkt, hortet, horten, aufheben, heben auf, auf die hohe kante legen, auf die hohe kante, auf der hohen kante, verwahrt, bleibt da, bleiben da, bleibt hier, bleiben hier, bleibt drin, bleiben drin, nicht raus, geht nicht raus, gehen nicht raus, rucken nicht raus, geht nicht in die filialen, gehen nicht in die filialen, gehortet, bleibt im haus, bleiben im haus, bleibt zuruck, bleiben zuruck, verbleibe, verbleiben im lager, behaltet, behalt, hebt auf, sperren, gesperrt, blockieren, blockiert, warten im lager, wartet im lager, bevorraten, bevorratet, zuruckstellen, zuruckgestellt, stellen zuruck, beiseitelegen, beiseite legen, beiseite, zur seite legen, zur seite gelegt',
  back: 'zuruck, zurueck, in reserve, zentral',
  dc: 'lager, zentrallager, dc, verteilzentrum, logistikzentrum, im lager, im zentrallager, zl, hauptlager, zentral, warenlager, verteilerzentrum, depot, verteillager, logistiklager, hub, auslieferungslager, regionallager, hochregal, hochregallager, lagerhaus, logistik',
  send: 'in die laden, in die geschafte, in die markte, raus, senden, schicken, verteilen, ausliefern, liefern, versenden, geht an, gehen an, gehen in, geht in, geht direkt, gehen direkt, in die filialen, erstverteilung, erstausstattung, erstbelieferung, erstallokation, ausgeliefert, verteilt, rausschicken, kommt in, kommen in, schicken wir, gehen sofort, geht sofort, erstauslieferung, an die filialen, erstlieferung, auf die filialen, in filialen, an filialen, rausgeben, rausgegeben, ausgegeben, wandern in, wandert in, wandern raus, erstbestuckung, startbestuckung, startmenge, startallokation, erstmenge, erstverteilungsquote, geht in die laden, an die laden, in laden, an die markte, gehen an die, sofort raus, direkt raus, rollt raus, rollen raus',
  stores:
    'filialen, filiale, laden, laeden, geschafte, geschaften, markte, verkaufsstellen, stores, hauser, shops, standorte, alle filialen, allen filialen, alle laden',
  upfront:
    'sofort, direkt, von anfang an, zu beginn, initial, anfangs, zum start, zu saisonbeginn, gleich zu beginn, von beginn an, vorab, am anfang, auf einmal, in einem rutsch',
  rest: 'rest, der rest, uebrige, ubrige',
  buy: 'ware, menge, einkauf, bestellmenge, teile, stuck, stueck, paar, einheiten, bestand, einkaufsmenge, bestands, kaufmenge, gesamtmenge',
  replen:
    'nachschub, nachlieferung, nachlieferungen, nachbevorratung, auffullen, auffuellen, auffullung, nachfullen, nachfuellen, wiederauffullung, nachversorgung, belieferung, nachgeliefert, nachliefern, nachgefullt, nachfullung, filialnachschub, filialbelieferung, warennachschub, nachdisposition, nachbestuckung, aufgefullt, wiederauffullen, nachlegen, replenishment, nachsteuerung, nachgelegt, nachgesteuert, nachbestuckt, nachbestucken, nachversorgt, nachversorgen, nachschieben, nachgeschoben, nachordern, bestuckung, wiederbelieferung, folgelieferung, folgelieferungen, nachzug, nachschubtakt, nachschubrhythmus, nachschubzyklus, nachschubintervall, nachlieferintervall, liefertakt, lieferrhythmus, auffullrhythmus, regalauffullung, folgeware, zweite lieferung, weitere lieferung, weitere lieferungen',
  delivery:
    'lieferung, lieferungen, anlieferung, lkw, beliefert, liefern, belieferung, beliefern, filiallieferung, filiallieferungen',
  single_drop:
    'einmallieferung, einmalige lieferung, einmal lieferung, einmalig, einmaliger lieferung, eine lieferung, einzellieferung, einmalbelieferung, einmalverteilung, einmalige verteilung, nur eine lieferung, einmalaktion, nur einmal geliefert, einmal beliefert, einmal liefern, einmalauslieferung, alles in einer lieferung, in einer lieferung, einmalige belieferung, eine einzige lieferung, eine einzige auslieferung, nur eine auslieferung, eine auslieferung, in einem rutsch geliefert, einmal geliefert, alles auf einmal, eine ladung, eine fuhre, einmalbestuckung, eine anlieferung, nur eine anlieferung, einmalanlieferung, ein lkw, ein einziger lkw, nur ein lkw, eine einzige anlieferung, legen wir nicht nach, legen nicht nach, liefern wir nicht nach, liefern nicht nach, fullen wir nicht nach, fullen nicht nach, fullen wir nicht auf, wird nicht nachgelegt, danach ist schluss, dann ist schluss, danach nichts mehr, dann nichts mehr, danach kommt nichts mehr, dann kommt nichts mehr, danach kommt nichts, und dann nie wieder, und danach nie wieder, einmal und nie wieder, weg ist weg, einmal anliefern, einmal ausliefern, einmal verteilen, einmal raus, nur einmal, genau einmal, ein einziges mal, kommt nichts nach, kommt nichts mehr nach, es kommt nichts nach, wenn weg dann weg, was weg ist ist weg, solange der vorrat reicht, nur erstlieferung, nur die erstlieferung, nur erstausstattung, nur die erstausstattung, keine zweite lieferung, kein zweites mal',
  off_word:
    'findet nicht statt, finden nicht statt, fallt aus, fallen aus, fallt weg, gestrichen, entfallt, aus, nicht notig, entfaellt, nicht vorgesehen, nicht geplant, nicht benotigt, gar nicht, uberhaupt nicht',
  'cadence=weekly':
    'wochentlich, woechentlich, wochentliche, wochentlicher, wochentlichen, woechentliche, woechentlicher, woechentlichen, jede woche, einmal pro woche, einmal die woche, 1x pro woche, einmal wochentlich, pro woche, alle 7 tage, alle sieben tage, wochenweise, im wochenrhythmus, wochenrhythmus, wochentl, woch, wtl, wochtl, im wochentakt, wochentakt, woche fur woche, im 7-tage-rhythmus, einmal in der woche, einmal je woche, je woche, 1x die woche, jede einzelne woche',
  'cadence=bi-weekly':
    'zweiwochentlich, zweiwoechentlich, zweiwochentliche, zweiwochentlicher, zweiwochig, 14-tagig, 14 tagig, 14tagig, 14-taglich, 14 taglich, 14-tagiger, 14-tagige, vierzehntagig, vierzehntaglich, alle zwei wochen, alle 2 wochen, alle vierzehn tage, alle 14 tage, jede zweite woche, jede 2. woche, jede 2 woche, im zweiwochenrhythmus, im 14-tage-rhythmus, im 14 tage rhythmus, zweiwochenrhythmus, im zwei wochen rhythmus, 2-wochentlich, 2 wochentlich, alle zwei wo, gerade wochen, ungerade wochen, in geraden wochen, in ungeraden wochen, gerade kw, ungerade kw, in geraden kalenderwochen, in ungeraden kalenderwochen, im zwei wochen takt, im zweiwochentakt, zweiwochentakt, im zweiwochigen rhythmus, im 14-tage-takt, eine woche ja eine woche nein, eine woche drauf eine woche aus, zweiwochiger, 2-wochig, alle zwei wochen einmal',
  'cadence=other':
    'monatlich, monatliche, monatlicher, taglich, taeglich, tagliche, jeden tag, jeden monat, zweimal pro woche, zweimal die woche, zweimal wochentlich, 2x pro woche, zwei mal pro woche, dreimal pro woche, alle drei wochen, alle 3 wochen, alle vier wochen, alle 4 wochen, einmal im monat, quartalsweise, jede dritte woche, dreiwochentlich, vierwochentlich, nach bedarf, einmal pro monat, zwei mal die woche, alle zwei monate, halbjahrlich, jahrlich, im dreiwochentakt, im monatsrhythmus, im monatstakt, monatstakt, alle paar tage, alle zwei tage, alle drei tage, jeden zweiten tag, jeden morgen, tag fur tag, bei bedarf, auf abruf, auf zuruf, im tagestakt, zweimal im monat, zweimal monatlich, dreimal wochentlich, dreimal die woche, mehrmals die woche, mehrmals pro woche, werktaglich, stundlich, alle sechs wochen',
  not_replen:
    'besprechung, bericht, berichte, meeting, jour fixe, report, update, auswertung, abstimmung, runde, treffen, termin, zahlen, umsatz, umsatze',
  md: "reduzierung, reduzierungen, reduzieren, reduziert, abschrift, abschriften, abschreiben, preisabschrift, preisabschriften, preissenkung, preissenkungen, preisreduzierung, rabatt, rabattieren, rabattiert, rabatte, rotstift, markdown, markdowns, abverkauf, ausverkauf, herabsetzen, herabgesetzt, preisnachlass, senken, abschlag, abschlage, preise senken, preisreduktion, reduzieren wir, preis runter, runterzeichnen, preisaktion, abgeschrieben, abpreisung, abpreisen, umzeichnung, sale, preisabschlag, reduzierungscheck, abschriftencheck, reduktion, preisreduzierungen, preisreduktionen, preissenken, preisnachlasse, preisnachlaesse, preisaktionen, vergunstigen, verguenstigen, vergunstigt, verguenstigt, billiger, wird's billiger, wirds billiger, wird es billiger, billiger machen, gunstiger, guenstiger, in den sale, geht's in den sale, gehts in den sale, sonderpreis, zum sonderpreis, raus zum sonderpreis, aktionspreis, preis herab, preise herab, preise runter, preis senken, preis nach unten, preise nach unten, den preis senken, die preise senken, preis reduzieren, preise reduzieren, runtersetzen, runtergesetzt, heruntersetzen, heruntergesetzt, heruntergezeichnet, rabattaktion, schnappchen, restpostenpreis, verramschen, verramscht, preisanpassung, nachlass, nachlasse, nachlaesse, ermassigen, ermassigt, ermassigung, ermaessigt, verbilligen, verbilligt, roter preis, rote preise, roten preis, rotpreis, im preis senken, preis fallt, preis faellt, preise fallen, setzen wir den preis herab, preis gesenkt, preise gesenkt, wird gesenkt, reduzierungsrunde, rote etiketten, rotes etikett, wsv, ssv, sonderverkauf, raumungsverkauf, raeumungsverkauf, raumen, abverkaufspreis",
  check:
    'abschriftentermin, abschriftstermin, rabatttermin, reduzierungstermin, preistermin, preischeck, preiskontrolle, preispruefung, preisprufung, abschriftenprufung, prufen, pruefen, prufung, pruefung, uberprufen, ueberpruefen, uberprufung, kontrolle, entscheiden, entscheidung, check, checkpoint, anschauen, schauen, blick, review, bewertung, kontrollpunkt, prufpunkt, pruefpunkt, entschieden, gepruft, preisrunde, preiskomitee, ansehen, checken, entscheidungspunkt, stichtag, zwischenbilanz, prufzeitpunkt, pruftermin, bilanz, gucken, prufwoche, pruefwoche, prufdatum, pruefdatum, prufen wir, bewerten, bewertet, nachsehen, nachschauen, geschaut, wird geschaut, hinschauen, angeschaut, blick auf den preis, blick auf die preise, preisblick, preisentscheidung, preisentscheid, entscheid, entscheidet, beurteilen, beurteilt, beurteilung, zahlen wir, kassensturz, bilanz ziehen, ziehen wir bilanz, nachgesehen, uberprufung der preise, preisuberprufung, preisueberpruefung, kontrollieren, kontrolliert, kontrolltermin, kontrollwoche, checkwoche, reviewwoche, preisgesprach, preisgesprache, preisgespraech, preistag, preissitzung, pricing, begutachten, zwischenstand, zwischencheck, zwischenprufung, zwischenpruefung, evaluieren, abklopfen, nachmessen, abschriftsprufung, abschriftspruefung, abschriftenrunde, reduzierungsprufung, reduzierungspruefung, unter die lupe, urteil',
  trigger: 'ausloser',
  threshold:
    'schwelle, schwellenwert, grenze, grenzwert, marke, latte, limit, schwelle bei, zielmarke, hurde, mindestabverkauf, abverkaufsschwelle, mindestquote, messlatte, mindestwert, untergrenze, abverkaufsgrenze, abverkaufsziel, mindestabverkaufsquote, mindestverkauf, mindest-abverkauf, mindestdurchverkauf, zielwert, zielquote, abverkaufshurde, abverkaufsmarke, vorgabe, sollwert, mindestens verkauft',
  sold: 'abverkaufsquote da, abverkauf da, verkauft, abverkauf, abverkaufsquote, abverkauft, sell-through, verkaufsquote, abverkaufsrate, abverkaufs, verkaufen, verkaufte, abverkaufsgrad, abverkaufte, lager-umschlag, durchverkauf, abverkaufs-quote, weg, raus, durch, durch sind, weggegangen, weggehen, abgesetzt, umgesetzt, abgeflossen, quote, abverkaufs quote, verkaufsanteil, uber den tisch, uber die theke, uber die kasse, verkaufsrate, abgang, an den mann gebracht, vk-quote, avq, sell-out, sellout, sell-thru',
  unsold:
    'da, ubrig, uebrig, unverkauft, restbestand, restbestande, restmenge, noch da, auf lager, noch im bestand, restlich, rest, noch ubrig, noch vorhanden, nicht verkauft, bestand, noch am lager, daliegen, im lager, herumliegen, rumliegen, noch liegen, da liegen, unverkaufte, unverkauften, unverkaufter, noch nicht verkauft, im bestand, restlager, ladenhuter, ubrig bleibt, ubrig bleiben, nicht abverkauft, uber bleiben, ubriggeblieben, zuruckbleibt, am lager',
  below:
    'unter, unterhalb, weniger als, kleiner als, nicht mindestens, nicht einmal, geringer als, niedriger als, nicht erreicht, unterschreitet, unterschritten, darunter, unter die, unter der, nicht, nicht bei, drunter, nicht uber, noch nicht, nicht auf, hinter, verfehlt, verfehlen, nicht erreichen, nicht schafft, nicht schaffen, nicht geschafft, nicht erreicht haben, schlechter als, keine, unter der marke von, unter den, tiefer als, nicht mehr als',
  above: 'uber, ueber, mehr als, oberhalb, grosser als, groesser als, hoher als',
  depth: 'rabatt, nachlass, reduziert um, preisnachlass, reduzierung um, reduzieren um, um',
  shop_metric:
    'marge, wachstum, umsatz, umsatzes, retouren, retourenquote, kosten, preis, preise, budget, filialen, mitarbeiter, mwst, steuer, provision, gewinn, verkaufspreis, zuwachs, plus',
  duration_other:
    'lieferzeit, vorlauf, vorlaufzeit, spater, verspatung, reichweite, urlaub, zahlungsziel, fruher, vorher, zahlbar',
  last_year:
    'letztes jahr, letzten jahr, im letzten jahr, im vorjahr, vorjahr, letzte saison, letzten sommer, letzten winter, vorjahres, letztes mal, voriges jahr, vorige saison, vergangenes jahr, vergangene saison, in der letzten saison, vj, bisher, frueher, letzten jahres, letzten herbst, vergangenen sommer, vergangenen winter, letzten fruhjahr, im vergangenen jahr, 2023, in der vergangenen saison',
  this_time:
    'dieses jahr, diese saison, diesmal, jetzt, heuer, dieses mal, diesen sommer, diesen winter, neu, in dieser saison, nun',
  same: 'gleich, gleiche, gleichen, dieselbe, derselbe, dasselbe, wieder, wie letztes jahr, wie im vorjahr, wie gehabt, unverandert, behalten, bleibt es bei, es bleibt bei, wie vorher',
  adopt:
    'schliesse ich mich an, ich schliesse mich an, dem schliesse ich mich an, dem folge ich, ich folge ihr, ich folge ihm, folge ich ihr, folge ich ihm, gehe ich mit, da gehe ich mit, mache ich mit, soll so sein, beides wieder so, beides wiederholen, beides ubernehmen, einverstanden, passt, in ordnung, ok fur mich, machen wir so, so machen wir das, ubernehmen, uebernehmen, stimme zu, ich stimme zu, dabei bleiben wir, dabei bleibt es, nehmen wir, genehmigt, so ubernehmen, lassen wir so',
  reject:
    'weder noch, keins von beiden, keines von beiden, lassen wir weg, lassen wir sein, streichen wir, brauchen wir nicht, wollen wir nicht, zu viel, zu lang, zu kurz, zu wenig, ablehnen, lehnen wir ab, abgelehnt, nicht unser, kommt nicht in frage, das ignorieren, stimmt nicht, zu hoch, zu niedrig, nicht einverstanden, sehe ich anders, sehen wir anders',
  opine:
    'ginge es nach, wenn es nach, plant, tippt auf, drangt auf, pocht auf, hatte lieber, traumt von, liebaugelt mit, schlagt, schlaegt, sagt, meint, findet, mochte, moechte, schlagt vor, schlaegt vor, will, wunscht, empfiehlt, fordert, laut, denkt, vorschlag, glaubt, pladiert fur, wollte, behauptet, meinte, sagte, schlug vor, wurde gern, gibt vor, verlangt, schreibt, schrieb, hatte gern, drangt auf',
  outsider:
    'lieferant, lieferanten, einkauf, kollege, kollegin, chef, chefin, logistik, controlling, finanz, finanzabteilung, vertrieb, marketing, hersteller, wettbewerber, agentur, konkurrenz, die konkurrenz, konkurrent, konkurrenten, wettbewerb',
  correction:
    'anders uberlegt, habs mir anders uberlegt, hab s mir anders uberlegt, ich habe es mir anders uberlegt, tippfehler, war ein tippfehler, muss heissen, sollte heissen, soll heissen, muss es heissen, verschrieben, vertippt, nach reiflicher uberlegung, doch nicht, falsch, korrektur, nein, moment, quatsch, doch lieber, besser, sorry, entschuldigung, ich meine, ich meinte, vielmehr, stattdessen, halt, stop, beziehungsweise nein, update, gemeint, gemeint sind, lieber, andern auf, geandert auf, korrigiere, verschoben auf, verschoben, richtig ist, ach nein, nee, ne, pardon, statt dessen, neu, andere, doch, streich das, vergiss das, jetzt doch, berichtigung, verlangert auf, verkurzt auf, erhoht auf, gesenkt auf, sondern, lies, lese',
  instead_of: 'statt, anstatt, anstelle von, nicht mehr, anstelle, und nicht, nicht',
  change:
    'andern, wechseln, verkurzen, verlangern, erhohen, senken, verschieben, verschoben, verlangert, verkurzt, erhoht, gesenkt, geandert',
  usual:
    'nichts besonderes, nichts ungewohnliches, hausstandard, systemstandard, wie ublich, wie ueblich, ublich, ueblich, ubliche, ueblichen, standard, normal, noch offen, offen, wie immer, keine ahnung, unklar, noch unklar, steht noch nicht fest, tbd, wie gewohnt, folgt, ublichen, noch nicht festgelegt, rest wie immer, egal, wird nachgereicht, unbekannt, keine angabe, k a, standardmassig',
  label_category:
    'kategorie, warengruppe, artikel, produkt, produkte, sortiment, artikelgruppe, produktgruppe, ware, wgr, produktkategorie, abteilung',
  plan_word:
    'plan, planung, plane, planen, programm, saisonplan, saisonplanung, kollektion, sortiment, linie, geplant',
  settle:
    'wir nehmen, ich nehme, entscheidung, entschieden, nehmen wir, es bleibt bei, bleibe bei, bleiben bei, wir bleiben bei, ich bleibe bei, machen wir, gehen auf, setze an, setzen an, es werden',
  need: 'machen, brauche, brauchen, mochte, mochten, moechte, benotige, bitte, planen, mache, machen, erstellen, erstelle, plane, wollen, will, wir wollen, wunschen',
  kept_word:
    'zuruckgehalten, zurueckgehalten, einbehalten, zuruckbehalten, reserviert, zuruckgelegt, zurueckgelegt',
  remain_verb: 'noch bleiben',
  full_price:
    'vollpreis, zum vollpreis, zum vollen preis, voller preis, volle preise, festpreis, festpreise, fester preis, preis bleibt stabil, preise bleiben stabil, preis bleibt, preise bleiben, nie reduziert, niemals reduziert, wird nicht reduziert, werden nicht reduziert, keine nachlasse, keinerlei nachlasse, keine nachlaesse, vom sale ausgenommen, aus dem sale ausgenommen, vom ausverkauf ausgenommen, von reduzierungen ausgenommen, von abschriften ausgenommen, von der reduzierung ausgenommen, von rabatten ausgenommen, von rabattaktionen ausgenommen, nicht im sale, nie im sale, kommen nie in den sale, kommt nie in den sale, kommt nicht in den sale, kommen nicht in den sale, preisbindung, preisgebunden, preis nie anfassen, preis bleibt wie er ist, preis fassen wir nicht an, preise fassen wir nicht an, preis wird nicht angefasst, preise werden nicht angefasst, am preis andert sich nichts, am preis wird nicht gedreht, am preis drehen wir nicht, an den preisen andert sich nichts, gleicher preis bis zum schluss, preis bleibt gleich, preise bleiben gleich, preis bleibt unverandert, preise bleiben unverandert, durchgehend vollpreis, durchgehend zum vollpreis, immer vollpreis, nie rabattiert, niemals rabattiert, preisstabil, abschriftenfrei, ohne preisaktionen, reduzierungsfrei, preis bleibt uber die gesamte saison, preis halten, preise halten, den preis halten, preis halten wir, preis wird gehalten, preise werden gehalten, ohne rabatt, ohne rabatte, ohne nachlass, ohne preisnachlass, immer zum vollen preis, stets vollpreis, kein preisnachlass, keine rabattierung, von preissenkungen ausgenommen, nicht reduzierbar, nicht rabattfahig, preis unantastbar, preise unantastbar',
  part: 'teil, teile, teilen',
  exception: 'ausser, bis auf, mit einer ausnahme, mit einer anderung, nur dass, abgesehen von',
  or_else:
    'sonst, ansonsten, andernfalls, anderenfalls, wenn nein, falls nein, wenn nicht dann, falls nicht, oder es wird, oder wir, oder der preis, oder sie werden',
  by_calendar: 'im kalender, des kalenders, kalendarisch',
  mark_word: 'marke',
  forget_word:
    'vergiss, vergessen wir, kein bedarf an, verzichten auf, verzicht auf, verzichten wir auf',
  checkpoint_label:
    'prufwoche, pruefwoche, checkpoint, kontrollwoche, reviewwoche, checkwoche, abschriftswoche, abschriftenwoche, reduzierungswoche',
};
