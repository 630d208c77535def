import type { LexiconSource } from './lexicon-source.ts';

/** French words and phrases by concept, folded: no accents, elided l', d', qu' stand alone. */
export const french: LexiconSource = {
  a: 'un, une',
  the: 'le, la, les, l, notre, nos, votre, vos, leur, sa, son, ses, mon, ma, mes, cette, ce, ces',
  that: 'ca, cela, celui, celle, qui, que, qu',
  this: 'cet, ce, cette',
  next: 'prochain, prochaine, suivant, suivante, prochaines',
  last: 'dernier, derniere, derniers, dernieres',
  penultimate: 'avant-derniere, avant derniere, avant-dernier, penultieme',
  of: 'de, du, des, d',
  for: 'pour, sur, pendant, durant',
  from: 'a partir du, a partir de, a partir, a compter du, a compter de, des, des le, depuis, a dater du, du, depuis le',
  to: 'a, au, aux, vers',
  until:
    "jusqu au, jusqu a, jusqu en, jusque, jusqu, jusqu a la fin, jusqu a fin, jusqu'au, jusqu'a",
  ending:
    "fin, finit, finissant, se termine, termine, terminant, se terminant, fini, finir, dernier jour, sortie, cloture, fermeture, date de fin, prend fin, s acheve, fin de saison, fin de vente, finissent, se terminent, retrait, dernier jour de vente, terminee, terminer, arrete, arretent, s arretent, s'arretent, s'arrete, s'acheve, s'achevent, s achevent, finiront, finira, se termineront, se terminera, termineront, cloturent, cloture le, ferment, jusqu a fin, dernier jour en magasin, fin des ventes, fin le, retire, retires",
  at: 'a, au, aux, chez',
  in: 'en, dans',
  on: 'le, sur',
  by: 'par, d ici',
  with: 'avec',
  without: 'sans',
  per: 'par',
  and: 'et',
  or: 'ou, ou bien',
  but: 'mais, cependant, toutefois, par contre, en revanche',
  if: 'si, quand, lorsque, sauf si, a moins que, a moins de, des que, tout ce qui, s, s il, s ils',
  then_word: 'puis, ensuite',
  than: 'que, qu',
  versus: 'contre, par rapport a, compare a, comparé a, contrairement a, contrairement aux',
  after: 'apres, qui suit, qui suivra, suivant, au bout de, passe',
  before: 'avant, precedant',
  every: 'chaque, tous les, toutes les, tous, toutes',
  other: 'autre, autres',
  all: 'tout, toute, tous, toutes, la totalite, totalite, integralite, l integralite, toute la quantite, tout le stock, l ensemble, toutes les pieces, tout en, tout le, toute la, chaque piece, absolument tout, sans exception',
  nothing:
    'nul, nulle, nulles, rien, aucun, aucune, zero, neant, nul, aucun stock, aucune piece, pas un seul, pas une seule, pas une piece, plus rien, que dalle, pas une unite, rien du tout, vide',
  neg: 'pas, ne, jamais, n, pas de, pas d, aucun, aucune, non, ni',
  half_word: 'moitie, la moitie, demi, demie',
  be: 'est, sont, sera, seront, etre, serait, c est, ce sera, doit, doivent, va, vont, soit, fixe a, fixee a, il y a, devra, peut, etant, etait',
  i: 'je, j, nous, on, il, elle, ils, elles, tu, vous, moi',
  hedge:
    'environ, a peu pres, autour de, peut-etre, peut etre, maximum, au plus, au moins, minimum, max, min, seulement, pas plus de, plus ou moins, a peine, presque, exactement, disons, uniquement, au total, en tout, au maximum, au minimum, juste, quelque, quelques, grosso modo, probablement, sans doute, de preference, plutot vers, pas plus que, entierement, pleines, un maximum de, un peu moins de, un peu plus de, je pense, je crois, aux alentours de, aux environs de, bien',
  um: 'euh, bonjour, salut, svp, s il vous plait, merci, alors, donc, aussi, encore, deja, y, ici, se, s, en',
  week: 's, semaine, semaines, sem, sems, semaine no, semaine numero, semaines de vente, semaines de saison, semaine de saison, semaine de vente, semaine n',
  calweek: 'semaine calendaire, semaine iso, semaine civile, semaine calendrier',
  month: 'mois',
  day: 'jour, jours',
  fortnight: 'quinzaine, quinze jours, 15 jours, quinzaines',
  quarter: 'trimestre, trimestres',
  year: 'an, ans, annee, annees',
  half_year: 'semestre, demi-annee, semestres, demi annee, six mois',
  dozen: 'douzaine, douzaine de, douzaines',
  ten: 'dizaine',
  'month_name=1': 'janvier, janv',
  'month_name=2': 'fevrier, fevr, fev',
  'month_name=3': 'mars',
  'month_name=4': 'avril, avr',
  'month_name=5': 'mai',
  'month_name=6': 'juin',
  'month_name=7': 'juillet, juil',
  'month_name=8': 'aout',
  'month_name=9': 'septembre',
  'month_name=10': 'octobre',
  'month_name=11': 'novembre',
  'month_name=12': 'decembre',
  'weekday=1': 'lundi, lundis',
  'weekday=2': 'mardi, mardis',
  'weekday=3': 'mercredi, mercredis',
  'weekday=4': 'jeudi, jeudis',
  'weekday=5': 'vendredi, vendredis',
  'weekday=6': 'samedi, samedis',
  'weekday=7': 'dimanche, dimanches',
  mid: 'mi, milieu, milieu de, la mi, a la mi, milieu du, au milieu de',
  begin_of: 'debut, au debut de, debut de, debut du, le debut de, au debut du, au debut',
  end_of:
    'fin, la fin de, fin de, la fin du, fin du, a la fin de, fin du mois de, la fin du mois de',
  today: "aujourd'hui, aujourd hui, tout de suite, immediatement, des aujourd hui",
  tomorrow: 'demain',
  day_after_tomorrow: 'apres-demain, apres demain',
  week_of: 'semaine du, semaine de, la semaine du, la semaine de, semaine des',
  'event=new_year': 'nouvel an, jour de l an',
  'event=valentines': 'saint-valentin, saint valentin, st valentin',
  'event=easter': 'paques, dimanche de paques',
  'event=easter_monday': 'lundi de paques',
  'event=whit_sunday': 'pentecote',
  'event=whit_monday': 'lundi de pentecote',
  'event=bastille_day': 'fete nationale, 14 juillet',
  'event=all_saints': 'toussaint, la toussaint',
  'event=christmas': 'noel',
  'event=christmas_eve': 'reveillon de noel, veille de noel',
  'event=new_years_eve': 'saint-sylvestre, saint sylvestre',
  'season_name=1': 'printemps, ete, printemps ete',
  'season_name=2': 'automne, hiver, automne hiver',
  midpoint:
    'mi-saison, mi saison, mi-parcours, mi parcours, milieu de saison, milieu de la saison, a mi-saison, a mi-parcours, moitie de la saison, moitie de saison, mi-temps, mi-chemin',
  percent: 'pour cent, pourcent, pour-cent, p 100',
  points: 'points',
  'frac=3': 'tiers',
  'frac=4': 'quart, quarts',
  'frac=5': 'cinquieme, cinquiemes',
  'frac=6': 'sixieme, sixiemes',
  'frac=8': 'huitieme, huitiemes',
  'frac=10': 'dixieme, dixiemes',
  out_of: 'sur',
  season:
    'saison, duree, horizon, periode, duree de vente, periode de vente, longueur, horizon de prevision, duree de la saison, duree de saison, duree totale, horizon de planification, duree de vie, saison de, saison de vente, cycle de vie, calendrier de',
  run_verb:
    'dure, durent, durer, durera, s etale sur, s etend sur, reste, restent, en rayon pendant, en vente pendant, vendre pendant, couvrir, couvre, tourne, court sur, vendu pendant, vente pendant, en magasin pendant, etale sur, court, prevoir, prevu sur, planifie sur',
  discarded:
    'ecarte, ecartee, caduc, caduque, annule, annulee, perime, obsolete, n est plus valable',
  become: 'devient, deviennent, deviendra',
  count_back: 'a rebours, en remontant, compter a rebours, en comptant a rebours',
  later:
    'plus tard, apres le lancement, apres lancement, apres ouverture, apres l ouverture, apres',
  of_season:
    'de la saison, de saison, de la periode, de vente, du parcours, de la duree, de commercialisation',
  in_weeks: 'apres, au bout de',
  to_go:
    'avant la fin, avant la fin de saison, restantes, avant la fin de la saison, avant la cloture, avant la sortie, restants, avant le terme, avant la fin de la periode, avant l arret, avant le retrait, de la fin, avant la fermeture, avant le terme de la saison, avant la fin des ventes, avant de finir, avant de fermer',
  start:
    'dispo, dispo magasin, dispo en magasin, disponible en magasin, mise en rayon, debut, debute, debutant, demarrage, demarre, demarrer, demarrera, demarrant, lancement, lance, lancer, lancee, commence, commencer, commencant, commencera, mise en rayon, en rayon, en magasin, mise en place, mise en vente, ouverture, arrivee en magasin, implantation, date de debut, premier jour, depart, en vente, date de lancement, debut de saison, date de mise en rayon, ouvre, premiere vente, disponible, lances, lancees, ouvrir, debutera, sortie en magasin, arrive en magasin, arrivent en magasin, en boutique, debut des ventes, date de depart, date de demarrage, implante, debut de vente, demarrent, debutent, commencent, ouvrent, sortent, sort, arrivent, arrive, lancent, se lance, se lancent, lance le, demarreront, commenceront, debuteront, lancerons, ouvrira, ouvrirons, ouverture de saison, premiere mise en vente, premier jour de vente, mises en vente, mis en vente, mise en boutique, en vitrine, lancement en magasin',
  week_one: 'semaine 1, premiere semaine, s1',
  logistics:
    'commande, bon de commande, depart usine, arrivee entrepot, arrivee a l entrepot, livraison entrepot, seance photo, shooting, catalogue, campagne, reunion, conges, vacances, salon, showroom, facture, echeance, delai, production, echantillons, port, conteneur, inventaire, travaux, reouverture, absence, absent, absente, livraison fournisseur, presentation, reception entrepot, point presse, a l entrepot le, bouclage, sortie usine, rendez-vous',
  hold_noun:
    'part depot, part du depot, reserve depot, part au depot, part en reserve, part retenue, mise en reserve, stock retenu, stock garde, volant de stock, reserve, retenue, stock de reserve, part entrepot, reserve entrepot, stock central, taux de reserve, part de reserve, stock entrepot, retention, part conservee, reserve centrale, reserve dc, stock tampon, part du stock, holdback, taux de retenue, matelas, coussin de securite, marge de securite, stock de securite, part retenue, part gardee, stock retenu, stock conserve, fond de reserve, part stockee, quote-part depot, quote-part entrepot, part plateforme, part de la plateforme, reserve plateforme, stock plateforme, poche de stock, poire pour la soif, stock dormant, part bloquee, taux de stockage, bas de laine, part centrale, part au central, taux de garde',
  hold_verb:
    'garder, garde, gardons, gardes, gardee, conserver, conserve, conservons, retenir, retient, reste, rester, restent, laisser, laisse, mettre de cote, gardez, conservez, conservee, reserver, stocke, stocker, on garde, gardees, retenons, bloquer, bloque, laissons, retenu, retenus, retenues, conservees, conserves, gardera, garderons, retiendra, retiendrons, conservera, conserverons, bloques, resteront, restera, gardant, mettre en reserve, mis de cote, mettons de cote, met de cote, dorment, dormir, dormira, dormiront, au frais, bien au chaud, au chaud, ne bouge pas, ne bougent pas, ne bougera pas, ne bougeront pas, ne sort pas, ne sortent pas, ne quitte pas, ne quittent pas, ne part pas, ne partent pas, ne sortira pas, ne sortiront pas, ne quittera pas, ne quitteront pas, demeure, demeurent, attendent, patientent, patiente, mettez de cote, a mettre de cote, met en reserve, mettons en reserve, mettez en reserve, mise de cote, mises de cote, mis en reserve, mises en reserve, bloquez, bloquons, bloquee, bloquees, immobilise, immobiliser, immobilises, reservons, reservez, reservee, reservees, a garder, a conserver, gardent, conservent, retiennent, garderont, preserver, preservons, stockons, stockee, stockees, stockent, sous le coude, gelons, geler, gele',
  back: 'en reserve, de cote, en retrait, en arriere, en stock central, au central',
  dc: 'entrepot, dc, centre de distribution, depot, plateforme, entrepot central, central, centrale, stock central, l entrepot, logistique centrale, plate-forme, l entrepot central, base logistique, plateforme logistique, plateforme centrale, la plateforme, hub, entrepots, magasin central, au siege',
  send: 'envoyer, envoie, envoyons, expedier, expedie, expedies, expediee, livrer, livre, livres, allouer, pousser, premiere allocation, allocation initiale, dotation initiale, implantation initiale, aux magasins, en magasin des, premiere livraison, distribuer, envoyee, envoye, partent, part, mise en place initiale, expedions, repartir, partir, premiere mise en place, directement en magasin, en magasins, dans les magasins, implantation de depart, dotation, implantation, mise en rayon initiale, premiere dotation, dotation d ouverture, dotation d implantation, dotation de depart, expedition initiale, premier envoi, envoi initial, envoye d emblee, envoyes d emblee, envoyee d emblee, envoyees d emblee, envoyes, envoyees, expediees, livrees, distribues, distribuees, distribuons, partent en magasin, part en magasin, partent en boutique, part en boutique, partent aux magasins, filent en magasin, file en magasin, vers les magasins, vers les boutiques, aux boutiques, dans les boutiques, chez les magasins, chargement initial, premier chargement, premiere vague, premier camion, par le premier camion',
  stores:
    'magasin, magasins, boutiques, boutique, points de vente, enseignes, l ensemble des magasins, ensemble des magasins, tous les magasins, toutes les boutiques',
  upfront:
    'des le depart, au depart, au lancement, des le debut, d entree, d emblee, initialement, des le premier jour, tout de suite, des l ouverture, en une fois, directement, des le lancement, au debut, a l ouverture',
  rest: 'reste, le reste, solde restant',
  buy: 'achat, achats, pieces, unites, quantite, quantites, stock, volume, marchandise, commande, paires, volumes',
  replen:
    'reassort, reassorts, reassortir, reapprovisionnement, reapprovisionnements, reappro, reappros, reapprovisionner, reapprovisionne, recharge, reassortiment, reassortiments, reassorti, reapprovisionnes, recompletement, reassortis, remettre, remet, remettra, remettons, remettront, recompleter, recomplete, recompletons, regarnir, regarnit, regarnissons, realimenter, realimente, realimentons, alimenter, alimente, alimentons, alimentent, ravitailler, ravitaille, ravitaillons, ravitaillement, ravitaillements, reapprovisionnons, recharger, rechargeons, recharges, complete les rayons, completons les rayons, complement, complements, completer les magasins, reassortissons, reassortit, reassorties, reassortie, remplissage, regarnissage, rechargement, rechargements, reapprovisionnee, reapprovisionnees, reapprovisionnement magasin, appro, appros, approvisionnement magasin, deuxieme livraison, seconde livraison, autre livraison, autres livraisons, livraison suivante, livraisons suivantes',
  delivery:
    'livraison, livraisons, camion, camions, livres, livre, livraison magasin, livraisons magasins, navette, navettes, tournee, tournees, expeditions, envois, camionnette, chargement, chargements',
  single_drop:
    'tout d un coup, livre tout d un coup, on livre tout d un coup, livraison unique, envoi unique, une seule livraison, un seul envoi, one shot, une seule fois, en une seule fois, implantation unique, dotation unique, mise en place unique, allocation unique, en une seule livraison, livraison en une fois, livre en une fois, un coup unique, arrivage unique, un seul arrivage, livraison unique et definitive, arrivage en une fois, une livraison unique, seule livraison, une livraison, un envoi, en un seul envoi, en un envoi, en un coup, un seul coup, une seule mise en place, un seul camion, un camion unique, en un seul arrivage, un arrivage, un seul lot, sans suite, rien ensuite, rien apres, et puis plus rien, puis plus rien, plus rien ensuite, plus rien apres, apres plus rien, ensuite plus rien, et c est tout, non reassortissable, non reassortissables, non reassorti, non reassortis, non reapprovisionne, non reapprovisionnable, une fois pour toutes, une fois et plus jamais, une seule et unique livraison, une fois seulement, uniquement l implantation, implantation seule, seulement l implantation, quand il n y en a plus il n y en a plus, plus de stock plus de vente, un one shot, en one shot, coup unique, operation unique, jusqu a epuisement, jusqu a epuisement des stocks',
  off_word: 'desactive, non prevu, pas necessaire, non applicable, pas du tout',
  'cadence=weekly':
    'hebdo, hebdomadaire, hebdomadaires, chaque semaine, toutes les semaines, une fois par semaine, par semaine, 1 fois par semaine, tous les 7 jours, tous les sept jours, 1x par semaine, hebdomadairement, une fois la semaine, semaine apres semaine, a la semaine, 1x semaine, rythme hebdomadaire, cadence hebdomadaire, de semaine en semaine',
  'cadence=bi-weekly':
    'un lundi sur deux, un mardi sur deux, un mercredi sur deux, un jeudi sur deux, un vendredi sur deux, un samedi sur deux, un jour sur deux semaines, toutes les deux semaines, toutes les 2 semaines, une semaine sur deux, tous les quinze jours, tous les 15 jours, bihebdo, bi-hebdo, bimensuel, bimensuelle, par quinzaine, chaque quinzaine, toutes les quinzaines, tous les 14 jours, tous les quatorze jours, 1 semaine sur 2, une fois tous les quinze jours, a la quinzaine, une fois toutes les deux semaines, quinzaine, semaines paires, semaines impaires, les semaines paires, les semaines impaires, en semaines paires, en semaines impaires, semaine paire, semaine impaire, une fois par quinzaine, a quinzaine, une sem sur deux, une semaine sur 2, 1 semaine sur deux, 1 sem sur 2, une semaine oui une semaine non',
  'cadence=other':
    'mensuel, mensuelle, mensuels, tous les mois, chaque mois, par mois, quotidien, quotidienne, tous les jours, chaque jour, deux fois par semaine, 2 fois par semaine, trois fois par semaine, une fois par mois, toutes les trois semaines, toutes les 3 semaines, toutes les quatre semaines, toutes les 4 semaines, trimestriel, 2x par semaine, une semaine sur trois, a la demande, deux fois la semaine, trois fois la semaine, plusieurs fois par semaine, tous les deux jours, tous les trois jours, un jour sur deux, une sem sur trois, deux fois par mois, tous les dix jours, tous les 10 jours, quotidiennement, au fil de l eau, en continu, chaque trimestre, trimestrielle, semestriel, semestrielle, annuel, tous les six mois, tous les matins, chaque matin, bihebdomadaire, deux fois hebdo',
  not_replen:
    'reunion, rapport, point, bilan, rapports, reunions, comite, compte rendu, chiffres, ventes, suivi, revue, inventaire, inventaires, reunion commerciale, comites, reporting, comptage, comptages, vitrine, vitrines, point commercial, newsletter, bulletin, appel, formation, formations, paie, etiquettes',
  md: 'soldees, soldee, solder, soldons, soldes, solde, soldeur, on solde, demarque, demarques, demarquer, demarquons, demarquera, remise, remises, solde, soldes, solder, rabais, baisse de prix, baisses de prix, baisser le prix, baisser les prix, markdown, markdowns, promotion, promo, promos, premiere demarque, baisse les prix, reduction, reductions, reduire, on demarque, demarques a, destockage, on solde, casser les prix, liquider, demarquees, point demarque, baisse, reduction de prix, en promotion, en promo, passent en promotion, passe en promotion, passent en promo, passe en promo, taille dans les prix, tailler dans les prix, on taille dans les prix, taillons dans les prix, coupe les prix, couper les prix, coupe dans les prix, ristourne, ristournes, baisser les etiquettes, etiquette rouge, etiquettes rouges, stickers rouges, prix casses, casse les prix, on casse les prix, brader, brade, brades, on brade, bradons, braderie, liquidation, on liquide, liquidons, baissons les prix, baissons le prix, on baisse le prix, on baisse les prix, baisse le prix, prix baisse, prix baisses, prix reduit, prix reduits, a prix reduit, on reduit, reduit, reduisons, reduits, moins cher, deprecier, prix en baisse, le prix tombe, passage en solde, passage en soldes, mise en solde, mise en soldes, on rabote, rabote les prix, soldera, solderons',
  check:
    'point, revue, controle, verifier, verifie, verification, decision, decider, checkpoint, examen, examiner, bilan, evaluation, regarder, regarde, on regarde, comite prix, comite, faire le point, decide, point de controle, check, on fait le point, revoir, jalon, on verifie, on controle, on decide, point d etape, revue des prix, revue de prix, controle des prix, controle prix, point prix, examen des prix, verification des prix, regarder les prix, on regarde les prix, on tranche sur le prix, regard sur les prix, coup d oeil, jeter un oeil, jette un oeil, on jette un oeil, on fait les comptes, faire les comptes, on examine, examinons, evaluer, evalue, on evalue, on juge, juger, jugement, tranche, trancher, on statue, statuer, arbitrage, arbitrage prix, arbitre, verdict, comite tarif, comite tarifaire, revue tarifaire, point tarif, point tarifaire, etude des prix, decision prix, decision de prix, decision sur les prix, on se prononce, se prononce, bilan des ventes, point sur les prix, point de decision, date de revue, semaine de revue, on voit, on regarde ou on en est, on revoit, revision des prix, reexamen, reexaminer, analyse, analyser, on analyse',
  trigger: 'declencheur, declenche, declenchement',
  threshold:
    'seuil, barre, plancher, limite, objectif, seuil de demarque, seuil de declenchement, seuil a, taux minimal, taux minimum, minimum requis, minimum vendu, taux cible, cible, seuil d ecoulement, seuil de vente, cap, palier de declenchement, exige, exiges, requis',
  sold: 'vendu, vendus, vendue, vendues, ecoule, ecoules, ecoulement, taux d ecoulement, sell-through, sell through, ecoulee, ecoulees, taux de vente, vente, ventes, taux d ecoulements, ecoulé, st, taux de sortie, sell-thru, sorties, de sorties, sortie, sorti, sortis, partis, parti, parties, partie, trouve preneur, ont trouve preneur, a trouve preneur, passes en caisse, passe en caisse, taux de vente cumule, quitte les rayons, parties aux, liquides, debite, sell out, sellout',
  unsold:
    'invendu, invendus, restant, restants, restante, reste, restent, en stock, non vendu, non vendus, encore en stock, non ecoule, du stock, invendues, invendue, encore la, sur les bras, non ecoules, non vendue, pas trouve preneur, n ont pas trouve preneur, n a pas trouve preneur, stock restant, reliquat, stock residuel, residuel, en rayon encore, dort, dorment, sans preneur, encore sur les bras, a ecouler',
  below:
    'sous, en dessous, en dessous de, au-dessous de, au dessous de, moins de, moins que, inferieur, inferieur a, inferieure a, n atteint pas, pas atteint, en-dessous de, n atteignent pas, inferieurs a, en-dessous, sous les, sous la barre de, pas encore, ne depasse pas, sous le seuil de, n a pas atteint, n ont pas atteint, reste sous, pas, n ont pas depasse, n a pas depasse, n ont pas fait, n a pas fait, en deca de, en deca, n est pas a, ne sont pas a, n ont pas franchi, n a pas franchi, pas depasse, pas franchi, se situe sous, n y est pas, manque, plafonne sous, plafonne a, n arrive pas a, n arrivent pas a, ne passe pas, ne passent pas, pas fait, pas encore a',
  above:
    'plus de, au-dessus de, au dessus de, superieur a, superieure a, davantage, plus que, depasse',
  depth:
    'de remise, de rabais, de reduction, remise de, rabais de, reduction de, demarque de, demarquer de',
  shop_metric:
    'marge, croissance, budget, cout, prix, chiffre d affaires, retours, magasins, tva, ca, taxe, personnes, objectif de marge, des ventes',
  duration_other: 'delai, preavis, de retard, couverture, en avance, de conges, plus tot, de delai',
  last_year:
    'l an dernier, l annee derniere, annee derniere, an dernier, saison derniere, la saison derniere, saison precedente, la saison precedente, ete dernier, l ete dernier, hiver dernier, l hiver dernier, l an passe, an passe, l annee passee, annee passee, n-1, n 1, auparavant, annee precedente, l annee precedente, la derniere fois, historiquement, jusqu ici, jusqu a present, avant on, automne dernier, printemps dernier',
  this_time:
    'cette annee, cette saison, cette fois, cet ete, cet hiver, maintenant, desormais, cette fois-ci, ce printemps, cet automne, nouveau, pour cette saison',
  same: 'meme, pareil, comme l an dernier, identique, comme l annee derniere, comme la saison derniere, garder, conserver, reconduire, on reconduit, inchange, inchangee, on garde, comme avant',
  adopt:
    'je la suis, je le suis, je les suis, on la suit, on le suit, je suis son avis, je me range a son avis, je me range a leur avis, je m aligne, on s aligne, je prends, on reprend les deux, reprendre les deux, je reprends les deux, qu il en soit ainsi, rien a redire, d accord, ok pour moi, ca me va, ca nous va, on valide, valide, je valide, accepte, on part la-dessus, on prend ca, on y va, je suis d accord, on est d accord, entendu, tres bien, on retient, je retiens, ok avec ca',
  reject:
    'ni l un ni l autre, aucun des deux, ni l une ni l autre, aucune des deux, non retenu, non retenue, non retenus, non retenues, pas d accord, trop long, trop, refuse, non merci, ignorez ca, hors de question, on refuse, je refuse, ce n est pas notre, pas notre',
  opine:
    'si ca ne tenait qu a, si cela ne tenait qu a, reve de, milite pour, plaide pour, penche pour, table sur, dit, pense, propose, suggere, veut, voudrait, souhaite, recommande, demande, prefere, selon, estime, d apres, proposait, suggerait, voulait, conseille, insiste, exige, aimerait, a dit, a propose, a suggere, a demande, pousse pour, imagine, ecrit, a ecrit, reclame',
  outsider:
    'fournisseur, fournisseurs, finance, finances, logistique, collegue, collegues, chef, directeur, directrice, acheteur, acheteuse, equipe, concurrent, marketing, agence, controle de gestion, usine, patron, boss, concurrence, la concurrence, concurrents',
  correction:
    'reflexion faite, a la reflexion, j ai change d avis, changement d avis, faute de frappe, il fallait lire, il faut lire, lire plutot, lisez, au temps pour moi, autant pour moi, enfin non, correction, non, pardon, plutot, en fait, finalement, je veux dire, rectification, desole, desolee, erratum, oublie, au lieu, attends, attendez, ou plutot, mettons plutot, oubliez, erreur, decale au, reporte au, decalee au, reportee au, corrige, ah non, euh non, annule, disons plutot, je corrige, passer a, on passe a, passe a, avance au, repousse au, mise a jour, lire, il faut lire, a lire',
  instead_of:
    'au lieu de, au lieu du, au lieu des, plutot que, et non, non pas, a la place de, a la place du, pas, et pas',
  change:
    'passez, passer, passons, ramenee, ramene, ramenons, ramener, abaissee, abaisser, abaisse, baisse, baissee, baisser, portee, relevee, passer, passe, passons, changer, raccourcir, allonger, augmenter, reduire, decaler, decale, avancer, passera, reporte, reporter, avancons, reculer, reculons, decalons, decalee, reculee, deplacer, deplacons, rapprocher',
  usual:
    'rien de particulier, rien de special, rien d inhabituel, habituel, habituelle, comme d habitude, d habitude, standard, normal, normale, par defaut, a confirmer, a definir, inconnu, a preciser, a determiner, comme toujours, pas encore decide, aucune idee, habituels, a voir, non defini, a fixer, en attente',
  label_category:
    'categorie, produit, produits, article, articles, rayon, famille, famille de produits, gamme, ligne, famille produit, departement',
  subject: 'objet, sujet',
  plan_word:
    'plan, planifier, planification, programme, gamme, ligne, collection, planifiez, planning, saison, brief, prevoir',
  settle:
    'on tranche, je tranche, decision, tranchons, va pour, restons a, reste a, je reste a, on reste a, partons sur, on part sur, prenons, mettons, on fait, faisons, je mets, on met, je fais',
  need: 'besoin, besoin d un, besoin de, veux, voulons, voudrais, faire, prevoir, preparer, faut, il faut, il me faut, il nous faut, planifier, merci de, je veux, je voudrais, souhaite, je souhaite, nous souhaitons, fera, ferons, on fera, prendra, prendrons, prenons, on prend, on part sur, partons sur, on table sur, visons, on vise',
  kept_word:
    'garde, gardes, gardee, gardees, retenu, retenus, retenue, retenues, conserve, conserves, conservee, conservees, bloque, bloques, mis de cote',
  full_price:
    'prix plein, plein tarif, plein prix, prix fixe, prix fixes, prix ferme, prix bloque, prix bloques, jamais solde, jamais soldes, jamais de solde, jamais demarque, jamais demarques, prix maintenus, prix maintenu, prix inchanges, hors soldes, hors demarque, hors promotion, hors promotions, hors promo, on ne touche pas au prix, on ne touche pas aux prix, ne pas toucher au prix, ne pas toucher aux prix, ne touche pas au prix, ne touche pas aux prix, ne touchons pas au prix, ne touchons pas aux prix, exclus des soldes, exclu des soldes, exclues des soldes, exclue des soldes, exclus de la demarque, exclu de la demarque, pas concerne par les soldes, pas concernes par les soldes, jamais en solde, jamais en soldes, jamais en promo, jamais en promotion, le prix ne bouge pas, les prix ne bougent pas, prix ne bouge pas, prix ne bougent pas, prix ne changent pas, prix ne change pas, meme prix du debut a la fin, meme prix toute la saison, meme prix jusqu au bout, prix intact, prix intacts, prix intouchable, prix intouchables, sans toucher au prix, sans toucher aux prix, aucune promo, aucune promotion, aucun rabais, jamais brade, jamais brades, ne se brade pas, ne se bradent pas, ne se solde pas, ne se soldent pas, garder le prix plein, au prix fort, on maintient le prix, on maintient les prix, maintenir le prix, maintenir les prix, maintien du prix, maintien des prix, le prix reste, les prix restent, prix stable, prix stables, le prix reste le meme, plein prix jusqu au bout, plein prix toute la saison, on garde le prix, on garde les prix, prix garde, tarif inchange, tarif fixe, tarif plein, sans remise, hors remise',
  remain_verb: 'il reste, il restera, il ne reste que, il ne restera que, restera, resteront',
  on_floor: 'en boutique, en boutiques, en magasin, en magasins, en rayon, en rayons',
  part: 'parts',
  exception: 'sauf, sauf que, a une exception pres, excepte, hormis, a part, mis a part',
  or_else:
    'sinon, faute de quoi, a defaut, autrement, sans quoi, dans le cas contraire, auquel cas, si ce n est pas le cas, ou alors, ou c est la, ou bien on, ou on',
  by_calendar: 'calendaire, calendaires, du calendrier, civile, iso',
  mark_word: 'cap, jalon',
  forget_word: 'oubliez les, oublie les, oublions les, renonce aux, renoncons aux, pas question de',
  checkpoint_label:
    'semaine de revue, checkpoint, semaine de controle, semaine de demarque, semaine de point',
};
