import type { Language } from './lexicon.ts';
import type { LexiconSource } from './lexicon-source.ts';

/** More words for what stays at the distribution centre, what goes out, and how often stores are topped up. */
export const stockWords: Readonly<Record<Language, LexiconSource>> = {
  english: {
    all_out:
      'out in full, in full to stores, in full to the stores, in full to shops, in full to the shops, everything out, it all out, all of it out, to stores in full, to the stores in full, to the shops in full, empty the dc, empty the warehouse, clear the dc',
    hold_verb:
      "aren't leaving the dc, isn't leaving the dc, are not leaving the dc, is not leaving the dc, not leaving the dc, won't leave the dc, will not leave the dc, don't leave the dc, do not leave the dc, doesn't leave the dc, does not leave the dc, never leave the dc, never leaves the dc, aren't leaving the warehouse, isn't leaving the warehouse, not leaving the warehouse, won't leave the warehouse, don't leave the warehouse, doesn't leave the warehouse, never leave the warehouse, never leaves the warehouse, aren't leaving the depot, isn't leaving the depot, not leaving the depot, won't leave the depot, don't leave the depot, doesn't leave the depot, never leaves the depot",
    instead_of:
      'where i wrote, where i put, where i said, where it said, where it says, where i typed',
    dc: 'vault, lock-up, lockup',
    send: 'frst alloc, frst allocation, fst alloc',
    half_word: 'hlf, haf, hafl',
    'frac=3': 'thrid, thrids',
    'frac=5': 'fith, fiths, fifht, fifhts',
    hedge:
      'not less than, not below, no lower than, not lower than, not under, never less than, never below, never under, never more than, never over, not going over, not going above, not going below, not going under, no higher than',
    neg: "wouldn't, would not, wasn't, weren't, was not, were not, wouldnt, wasnt",
    single_drop:
      'not a single delivery, not a single drop, not a single shipment, not a single truck, not one delivery, not one drop, not one truck, and not a single delivery, and not a single drop, and not one delivery, and not another delivery, not another delivery, not another drop, not another shipment, not another truck, deliver once, deliver just once, deliver only once, delivered just once, delivered only once, ship just once, ship only once, shipped just once, shipped only once, send once, send just once, send only once, to stores just once, to stores only once, to the stores just once, to the stores only once, to shops just once, to shops only once, to the shops just once, to the shops only once, just the opening delivery, only the opening delivery, just the first delivery, only the first delivery, just the launch delivery, only the launch delivery, just the opening drop, only the opening drop, just the first drop, only the first drop, just the one delivery, just the one drop, only the one delivery, only the one drop, nothing shipped after, nothing ships after, nothing sent after, nothing delivered after, nothing else ships, nothing else is shipped, nothing more ships, nothing more is shipped, nothing more is sent, nothing goes out after, nothing moves after, nothing leaves after, nothing else moves, nothing else leaves, nothing more leaves, nothing more goes out, nothing else goes out',
    'cadence=weekly': 'once a wk, once per wk, 1x wk, each wk, every wk, 1 x wk',
    'cadence=bi-weekly':
      'once every 2 wks, every 2nd wk, every other wk, bi-wk, bi-wks, biwk, fortn',
    'cadence=other': 'each quarter, per quarter, each season, once per month, once per quarter',
    filler:
      "cannot wait, can't wait, cant wait, can wait, couldn't wait, could wait, back and forth, half term, half-term, half past, quarter past, quarter to midnight, quarter to noon, quarter to one, quarter to two, quarter to three, quarter to four, quarter to five, quarter to six, quarter to seven, quarter to eight, quarter to nine, quarter to ten, quarter to eleven, quarter to twelve",
    this_time: 'so only, so just, so this time, so now',
    change:
      'alter, altering, altered, adjust, adjusting, adjusted, tweak, tweaking, touch, touching',
  },
  german: {
    all_out:
      'vollstandig in die filialen, komplett in die filialen, restlos in die filialen, vollstandig raus, komplett raus, restlos raus, vollstandig in die laden, komplett in die laden',
    send: 'erstbelegung, erstbestuckung, erstbefullung, startbestuckung, startmenge, erstmenge',
    instead_of: 'wo ich schrieb, wo ich geschrieben hatte',
    of_which: 'davon, wovon',
    settle: 'geeinigt, verstandigt, haben uns geeinigt',
    single_drop:
      'keine einzige lieferung, keine zweite lieferung, keine weitere lieferung, danach kommt nichts mehr, danach nichts mehr, nur die erste lieferung, nur die erstlieferung',
  },
  french: {
    all_out:
      'integralement en magasin, entierement en magasin, en totalite en magasin, integralement aux magasins, en totalite aux magasins, en totalite dans les magasins',
    instead_of: 'la ou j ai ecrit, la ou j ai mis, ou j ai ecrit, ou j ai mis',
    of_which: 'dont',
    plan_word: 'ma demande, notre demande, voici ma demande, voici notre demande',
    single_drop:
      'pas une seule livraison, pas une livraison de plus, aucune livraison ensuite, plus rien ensuite, rien ensuite, rien apres, juste la premiere livraison, seulement la premiere livraison',
    hold_verb: 'ne quittent pas l entrepot, ne quitte pas l entrepot, ne sortent pas, ne sort pas',
  },
  spanish: {
    all_out:
      'integramente a tienda, integramente a tiendas, entero a tienda, enteras a tienda, al completo a tienda, al completo a tiendas, en su totalidad a tienda, en su totalidad a tiendas',
    instead_of: 'donde puse, donde dije, donde ponia, donde escribi',
    replen: 'repo, repos',
    'cadence=bi-weekly':
      'un martes si y otro no, un miercoles si y otro no, un jueves si y otro no, un viernes si y otro no, un sabado si y otro no, un martes si un martes no, un viernes si un viernes no',
    this_time: 'asi que solo, asi que ahora, asi que este ano, asi que esta vez',
    single_drop:
      'ni una entrega mas, ninguna entrega mas, ni un envio mas, nada mas despues, y nada despues, solo la primera entrega, solo el primer envio',
    hold_verb: 'no salen del almacen, no sale del almacen, no salen del cd, no sale del cd',
  },
};
