import type { LexiconSource } from './lexicon-source.ts';

/** Words for when a season starts, how long it runs and when it is over, beside those of the main lists. */
export const timing: Readonly<Record<'english' | 'german' | 'french' | 'spanish', LexiconSource>> =
  {
    english: {
      week: "weeker, weekers, weeks', wks'",
      month: "months', monther, monthers",
      day: "days', dayer",
      year: "years'",
      of: 'worth of',
      hedge:
        "all told, and not a day more, not a day more, and not a week more, not a week more, and not a day longer, not a day longer, and no more, and no longer, and that's it, and that's that, and not one day more, and no more than, and not more than, but no more than, start to finish, from start to finish, end to end",
      long_word: 'long, in length, in duration, in total length',
      day_before: 'the eve of, eve of, the night before',
      day_after: 'the morning after',
      thereafter: 'thereafter, from there, from then, from then on, on from there, from there on',
      this_time:
        'this yr, my number, our number, my figure, our figure, my answer, my pick, our pick, my vote, our answer',
      correction:
        'just kidding, kidding, only kidding, only joking, just joking, jk, on reflection, scratch all that',
      season:
        'tot wks, tot weeks, ttl wks, ttl weeks, total no of weeks, week count, weeks count, wk count, count of weeks, no of wks, number of wks, total wks, nr of weeks, time on sale, time in store, time on the floor, time on shelf, innings, shelf time, floor time, horizon in weeks, length in weeks, duration in weeks, lgth, durn, dur, hrz, selling time',
      run_verb:
        'linger, lingers, linger for, lingers for, stick around, sticks around, hang around, hangs around, we budget, i budget, budget for, budgeted for, lasts for, last for, clock up, clocks up, get to live, hang around for, hangs around for, hang in for, sticks around for, stick around for, spread over, spread across, keeps going, keeps going for, sits on shelf for, sit on shelf for, sells over, to be sold over, we sell over, we sell them over, on the shelves for, ride for, rides for, runs on for, earmark, earmarked for, pencil in, pencilled in for, pencilled for, schedule for, scheduled for, planning over, planned over',
      start:
        "opening day, start day, starting day, drop day, launch day, day of launch, d day, get going, gets going, get underway, gets underway, get under way, gets under way, get started, gets started, get cracking, off and running, season kicks in, season kicks off, season gets going, come out in, come out on, comes out in, comes out on, come in on, comes in on, coming in on, go up on, goes up on, first sold, first sold on, first on sale, first seen in store, reach customers, reaches customers, reach shoppers, reach the customer, reaches the customer, in front of customers, hits retail, hit retail, hits the racks, hit the racks, hits the rails, hit the rails, starts to sell, start to sell, begin to sell, begins to sell, first trading date, first date, onshelf, shelf date, go date, sales start, sales begin, start of sales, start of selling, start of trading, first day of the season, first day of trading, doors open, first customers, we're away with, commences trading, inaugurate, in-shop date, in shop date, street date, season kick-off, season kickoff",
      leave_word:
        'leave, leaves, leaving, go home, goes home, come down, comes down, coming down, taken down, packed away, pack away, pack up, packs up, are pulled, is pulled, get pulled, gets pulled, pull them, pull it, pull these, we pull, are retired, is retired, bow out, bows out, make way, makes way, taken off, out again, off again',
      ending:
        "closing day, final trading day, out of the planogram, out of planogram, leave the planogram, leaves the planogram, out of the stores, out of the shops, out of shops, leave the shelves, leaves the shelves, leave the shops, leaves the shops, leave the stores, leaves the stores, leave stores, leaves stores, leave store, leaves store, done and dusted, over and done with, over and done, are finished on, is finished on, finished on, finished by, be finished by, draws to a close, draw to a close, drawing to a close, comes to an end, come to an end, coming to an end, pull the plug, pull the plug on, call time, call time on, calls time, curtain falls, shut up shop, final trading date, last trading date, last date on sale, last selling date, final date, final selling date, sales end, season's end, sales finish, end day, out date, exit date, leave date, take-down date, takedown, take-down, lapses, lapse, off-sale date, off sale date, off-shelf date, off shelf date, last call, until close of, over by, all over by, wrapped up by, gone for good on, finishing up, finish up, finishes up",
      sell_until: 'sell through, sells through, selling through, sell thru, sells thru',
      until:
        'up to and incl, up to and incl., up to & including, up to & incl, thru to, until close of play, until close of play on, until close of business, until close of business on, until close of trade, until close of trade on, until close on, clear through, clear through to, straight through to, clean through, right through, right up to, right up until, right until, right till, go up to, all the way up to, on through, on until, up till, up to the, up to the very',
      from: 'no earlier than, not earlier than, no sooner than, with effect from, counting from, counted from, starting from, running from, beginning from',
      namely:
        'meaning, which means, that means, in other words, i e, ie, that is to say, aka, or to put it differently, which makes, viz, a k a',
      range_word:
        'anywhere from, anywhere between, somewhere between, sometime between, some time between, any time between, anytime between, at some point between',
      begin_of:
        'at the start of, from the start of, by the start of, at the beginning of, from the beginning of, the beginning of, outset of, the outset of, first day of, the first day of, the very start of, very beginning of, the very beginning of',
      upfront:
        'at the start of the season, from the start of the season, at the start of season, at the beginning of the season, from the beginning of the season, at the start of the run',
      end_of:
        'very end of, the very end of, tail end of, the tail end of, last day in, the last day in, final day of, the final day of',
      duration_other:
        'worth of stock, worth of cover, worth of supply, worth of data, worth of history, worth of inventory, worth of demand',
      logistics:
        'photos, on holiday, on hols, on vacation, at a trade fair, arrive at dc, arrives at dc, arrive in dc, arrive in the dc, arrives in the dc, reach the dc, reaches the dc, reach dc, reaches dc, due at the dc, lands in the dc, land in the dc, gets to the dc, get to the dc, arrive at our dc, arrives at our dc, my performance review, annual review, appraisal, flight dates, buyers trip, trip, sales conference, samples due, embargo, range meeting, kick-off call',
      'event=new_year':
        'turn of the year, the turn of the year, new year day, ny day, first day of the year, the first day of the new year',
      'number_word=20': 'score of',
      'event=halloween': 'all hallows eve, halloween night, halloween day',
      'event=memorial_day': 'memorial day monday',
      'event=presidents_day': "presidents' day monday, washington's birthday, washingtons birthday",
      'event=thanksgiving': 'turkey day, us thanksgiving',
      'event=labor_day': 'labor day holiday',
      'event=august_holiday': 'august bank holiday weekend, aug bank hol',
      'event=singles_day': "singles' day, double eleven",
      'event=ash_wednesday': 'first day of lent',
    },
    german: {
      year: 'jahres',
      long_word: 'lang',
      after_next:
        'ubernachste, ubernachsten, ubernachster, ubernachstes, uebernaechste, uebernaechsten, ubernaechste, ubernaechsten',
      day_before: 'am vorabend von, vorabend von, vortag von',
      thereafter: 'von da an, ab dann',
      season:
        'anzahl wochen, wochenzahl, wochenanzahl, laufzeit in wochen, dauer in wochen, saisonlange in wochen, verkaufsfenster, standzeit, zeit im regal, zeit auf der flache',
      run_verb:
        'halten sich, halt sich, erstreckt sich uber, erstrecken sich uber, veranschlagt mit, veranschlagen, angesetzt auf, angesetzt mit, laufen uber',
      start:
        'an den start, gehen an den start, geht an den start, fangen wir an, fangen wir, fangen an, fangt an, angefangen wird, angefangen, losgelegt wird, loslegen, legen los, legen wir los, startschuss, erstmals verkauft, erstmals im verkauf, eingeraumt, werden eingeraumt, eingefuhrt, stehen bereit, verkauf beginnt, verkauf ab, im sortiment ab, kommen ins regal, kommt ins regal, kommen auf die flache, kommt auf die flache, eroffnungstag, erster tag im laden',
      ending:
        'ist schluss, dann ist schluss, ausgelistet, ausgelistet zum, wird ausgelistet, werden ausgelistet, letzter verkaufstermin, letztmals, letztmalig, endet die saison, endet der verkauf, verkauf endet, aus dem regal, vom regal, raus aus dem regal, raus aus den laden, raus aus den filialen, saison endet, saisonschluss, vorbei, zu ende, letzter tag im laden, letzter tag im verkauf, schlusstermin, auslauftermin',
      leave_word:
        'raumen wir ab, abgeraumt, wird abgeraumt, werden abgeraumt, verschwinden, verschwindet, kommen weg, kommt weg, gehen wieder raus, nehmen wir wieder raus, wieder raus, wieder weg, abgebaut',
      hedge:
        'und keinen tag langer, keinen tag langer, und keine woche mehr, alles in allem, gute, guten, knappe, knappen, schlanke, stramme',
      from: 'nicht vor dem, fruhestens am, fruhestens ab, gerechnet ab, gezahlt ab, und zwar ab',
      namely: 'das heisst, d h, sprich, das sind, entspricht, mit anderen worten',
      range_word: 'irgendwann zwischen, irgendwo zwischen',
      end_of: 'letzter tag im, letzten tag im, letzter tag des, ende vom',
      begin_of: 'beginn vom, zum beginn des',
      last_year: 'zuvor, ursprunglich, bislang, ursprunglich geplant',
      logistics:
        'orderfrist, bestellfrist, bestellschluss, fotos, ankunft im zentrallager, musterabgabe',
      'event=all_saints': 'allerheiligen',
      'event=ash_wednesday': 'aschermittwoch',
      'event=palm_sunday': 'palmsonntag',
      'event=christmas': 'erster weihnachtstag, erster weihnachtsfeiertag',
      'event=boxing_day': 'zweiter weihnachtstag, zweiter weihnachtsfeiertag',
    },
    french: {
      long_word: 'de long, de duree',
      day_before: 'la veille de, veille de, la veille du, veille du',
      day_after:
        'le lendemain de, lendemain de, au lendemain de, le lendemain du, le jour suivant, le jour d apres',
      thereafter: 'a partir de la, des lors, a compter de la',
      q: 't',
      season:
        'nombre de semaines, nb de semaines, nb semaines, duree en semaines, horizon en semaines, fenetre de vente, temps de vente, temps en rayon, vie en rayon, saison commerciale',
      run_verb:
        'duraient, dureront, tiendront, tient, tiennent, pour une duree de, vendu sur, vendus sur, vendues sur, etales sur, etalee sur, etalees sur, sur une periode de, d une duree de, s etendra sur, s etalera sur, resteront, restera, on vend pendant, compter, comptez, comptons',
      start:
        'proposes a la clientele, proposes a la vente, propose a la vente, proposees a la vente, proposee a la vente, inauguration, inaugure, inaugurons, on attaque, attaque, attaquons, on demarre, on ouvre, on lance, nous installons, on installe, installons, sont en vente, seront en vente, seront en rayon, seront en magasin, premier jour en magasin, premier jour en rayon, jour j, debut en magasin, jour de lancement, jour d ouverture, rentree en magasin, entree en rayon, entree en magasin, on commence, on debute, coup d envoi, mis en rayon, mises en rayon, mise a la vente',
      ending:
        'prendra fin, prendront fin, se finit, se finissent, est termine, c est fini, c est termine, on arrete, on arrete tout, on ferme, on cloture, derniere vente, dernier jour de la saison, dernier jour en rayon, sortie de rayon, retrait des rayons, date de retrait, fin de la saison, fin en magasin',
      leave_word:
        'rentre, rentrent, on les rentre, on la rentre, on le rentre, on les retire, on les enleve, retirent, enleve, enlevons, quittent les rayons, quitte les rayons, quitte le rayon, quittent le rayon, sort des rayons, sortent des rayons, disparait, disparaissent, remballe, on remballe, remballons',
      hedge:
        'et pas plus de, et pas plus que, pas un jour de plus, et pas un jour de plus, ni plus ni moins, au grand maximum',
      from: 'pas avant le, au plus tot le, en partant du, en commencant le',
      namely:
        "c est a dire, c'est a dire, soit, autrement dit, ce qui fait, cela fait, ca fait, a savoir",
      range_word: 'quelque part entre, n importe quand entre, un jour entre, une date entre',
      'number_word=10': 'dizaine de',
      'number_word=15': 'quinzaine de',
      'number_word=20': 'vingtaine de',
      without: 'moins',
      begin_of: 'au tout debut de, tout debut, tout debut de, premier jour de, le premier jour de',
      end_of: 'toute fin, dernier jour de, le dernier jour de, a la toute fin de',
      change: 'modifie, modifions, changeons, glisse, glissons, decalons, repousse, repoussons',
      logistics:
        'prise de photos, photos, passage de commande, arrivee au depot, fin de production',
      'event=new_year':
        'premier de l an, le premier de l an, le jour de l an, le nouvel an, 1er de l an, premier jour de l annee',
      'event=ash_wednesday': 'mercredi des cendres',
      'event=palm_sunday': 'dimanche des rameaux, rameaux',
      'event=boxing_day': 'lendemain de noel, le lendemain de noel',
    },
    spanish: {
      long_word: 'de largo, de duracion',
      day_before: 'la vispera de, vispera de, la vispera del, el dia antes de, el dia anterior a',
      day_after: 'el dia siguiente a, dia siguiente a, al dia siguiente de, el dia despues de',
      thereafter: 'a partir de ahi, a partir de entonces, desde entonces',
      q: 't',
      season:
        'numero de semanas, num de semanas, n de semanas, total de semanas, duracion en semanas, horizonte en semanas, tiempo en tienda, tiempo a la venta, vida en tienda, ventana',
      run_verb:
        'duraran, tendran, tuvieron, duraban, vendidos durante, se venden durante, estaran, aguantan, aguanta, se prolonga, con una vida de, a lo largo de, repartidas en, repartido en, contamos con',
      start:
        'en el lineal, en los lineales, en las baldas, en el estante, en estanteria, ponemos a la venta, pongo a la venta, sacamos a la venta, estreno, estrenamos, se estrena, se estrenan, dia de apertura, dia de inicio, dia de lanzamiento, dia uno, primera venta, dia d, damos el pistoletazo, pistoletazo de salida, damos comienzo, da comienzo, dan comienzo, se inicia, se inician, iniciamos, estaran a la venta, estara a la venta, estaran en tienda, estara en tienda, entraran en tienda, ven la luz, inauguramos, se inaugura, arrancaremos, empezaremos, comenzamos, salida a la venta, primer dia a la venta',
      ending:
        'dejan de venderse, deja de venderse, dejamos de vender, damos por terminada, se acaba, se acaban, se termina, se terminan, ultimo dia a la venta, ultima venta, fuera de tienda, salida de tienda, fecha de cierre, fecha final, fecha fin, se despide, se despiden, echamos el cierre, concluyen, expira',
      leave_word:
        'los retiramos, las retiramos, lo retiramos, la retiramos, retiramos, se quitan, se quita, los quitamos, las quitamos, desaparecen, desaparece, recogemos, los recogemos, las recogemos',
      hedge: 'y no mas de, ni un dia mas, y ni un dia mas, ni una semana mas',
      from: 'no antes del, no antes de, como pronto el, como muy pronto el, contando desde, contando desde el, partiendo del, a contar del',
      namely:
        'es decir, o sea, esto es, lo que equivale a, que equivalen a, equivale a, lo que hace, o lo que es lo mismo, dicho de otro modo',
      range_word: 'en algun momento entre, algun dia entre, en cualquier momento entre',
      'number_word=10': 'decena de',
      'number_word=20': 'veintena de',
      without: 'menos',
      begin_of:
        'el inicio de, al inicio de, al comienzo de, primer dia de, el primer dia de, a comienzos de, a inicios de',
      end_of: 'el ultimo dia de, ultimo dia de, a fines de, ultimos dias de, final del mes de',
      change:
        'retrasa, se retrasa, retrasamos, retrasar, aplaza, se aplaza, aplazamos, adelanta, se adelanta, adelantamos, movemos, mueve, se mueve, desplaza, se desplaza, posponemos, pospone, se pospone',
      logistics:
        'fotos, entrega de muestras, llegada al almacen central, llegan al cd, llegan al almacen, fecha de pedido, viaje de compras',
      'event=new_year': 'el dia de ano nuevo, dia de ano nuevo, primero de ano, el primero de ano',
      'event=epiphany': 'noche de reyes, los reyes',
      'event=ash_wednesday': 'miercoles de ceniza',
      'event=all_saints': 'dia de todos los santos',
      'event=boxing_day': 'san esteban',
    },
  };
