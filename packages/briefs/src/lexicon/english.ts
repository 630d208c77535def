import type { LexiconSource } from './lexicon-source.ts';

/** English words and phrases by concept; `concept=value` gives the phrase a value. */
export const english: LexiconSource = {
  // Small words
  a: 'a, an',
  the: 'teh, th, the, our, my, their, its, your, these',
  that: 'that, those, which',
  this: 'this, current, coming, this coming, the coming, upcoming',
  next: 'next, the next, following, nxt',
  last: 'last, final, very last, the very last',
  penultimate: 'penultimate, second to last, next to last, last but one, second last',
  of: 'of',
  for: 'for',
  from: 'from, frm, as of, as from, effective, onwards from, onward from, w.e.f, wef',
  onward: 'onward, onwards, forward',
  to: 'to',
  until:
    'until, till, til, through, thru, up to and including, up until, through to, right through to, all the way to, all the way through',
  ending:
    'wind up, winds up, winding up, wound up, wind down, winds down, winding down, come off, comes off, coming off, off shelf, off the shelf, off shelves, off the shelves, sell by, sell-by, sell by date, sell-by date, cleared by, out of them by, out of it by, delisted, delist, delist date, withdrawn from sale, removed from sale, ending, ends, end, ended, finish, finishes, finishing, close, closes, closing, close the book, concludes, wraps up, wrap up, last day, final day, last day on sale, out of store, out of stores, off floor, off the floor, exit, exits, exiting, weekending, done by, end date, season end, off sale, runs out, last selling day, sell until, terminates, expire, expires, pulled on, pull date, season ends, season closes, last trading day, final trading day, last day of trading, last day of selling, final selling day, last day in store, last day in stores, final day in store, finishing day, last sales day, season finish, comes off sale, come off sale, comes off the floor, come off the floor, leaves the floor, leave the floor, clears the floor, stops selling, stop selling, end of sale, last date',
  at: 'at, @',
  in: 'in, into, inside, within',
  on: 'on, onto',
  by: 'by',
  with: 'with, w',
  without: 'without, minus, w o',
  per: 'per',
  and: 'and, plus, n',
  or: 'or',
  but: 'but, however, though, although, yet, whereas, while',
  if: 'if, when, where, unless, in case, should, once, provided, as long as, wherever, whenever, anything, any style, any lines, any line, whatever, if still',
  then_word: 'then, afterwards',
  than: 'than',
  versus:
    'confuse it with, confuse that with, confuse with, confused with, confuse this with, mix it up with, mixed up with, mix up with, mix that up with, vs, versus, compared to, compared with, as against, up from, down from, up on, down on, shorter than, longer than, more than last, less than last, unlike, contrary to, compare',
  as: 'as',
  after: 'after, following, post',
  before: 'before, prior to, ahead of, bfore, preceding',
  every: 'evry, evrey, evey, every, each, evry, evrey, per every',
  other: 'othr, oter, other, alternate, alternating, second other',
  all: 'fully, all of, all our, all pieces, all units, 100% of, all, everything, entire, whole, full, the lot, entirety, every unit, every piece, every pair, full quantity, full buy, whole buy, entire buy, all units, all stock, all of it, whole lot, all the stock, all of the stock, all of the buy, full amount, total buy',
  nothing:
    'nowt, zero, zip, not a scrap, not a sausage, nothing, none, nil, nada, zilch, nought, naught, not a thing, not a single unit, not a single piece, no units, no stock, no pieces, no pairs, not one unit, zero units, noting, nothin, nuthing, not a single one',
  neg: "not, dont, don't, do not, never, cannot, can't, wont, won't, no, isn't, isnt, is not, didn't, did not, doesn't, does not, aren't, are not, shouldn't, haven't, hasn't, without any, not any",
  not_word: 'not',
  gone_word: 'gone, cleared out, sold out, all gone, done',
  out_word: 'out',
  half_word: 'half, halves',
  be: "is, are, be, being, been, it's, its, that's, will be, to be, shall be, should be, would be, i'll, we'll, we're, i'm, we are, i am, they're, there's, there is, gonna, gonna be, going to, going to be, will, shall, would, could, can, may be, must, must be, 'll, let's, lets, 's, set at, set to, fixed at, pegged at",
  i: "i, we, i'd, we'd, i've, we've, us, me, ourselves, myself, he, she, they, you, it",
  hedge:
    "i don't know, i dunno, don't know, what, shall we say, i would say, i'd say, let me see, let me think, about, around, roughly, approximately, approx, circa, ca, c, maybe, probably, perhaps, possibly, say, 'bout, bout, like, just, only, nearly, almost, some, at most, at least, no more than, not more than, no less than, max, maximum, a maximum of, a max of, min, minimum, a minimum of, minimum of, nothing more than, upwards of, somewhere around, something like, in the region of, in the order of, ish, exactly, precisely, give or take, tops, i think, i guess, i suppose, i believe, i reckon, we think, ideally, hopefully, a total of, total of, full, solid, good, straight, mere, further, another, call it, let's say, lets say, let us say, max of, at the most, at the least, strictly, firmly, a little over, just over, just under, a bit over, a bit under, a touch over, a touch under, more or less, pretty much, basically, in total, overall, altogether, leaner, lean, tight, tentatively, provisionally, up to, capped at, cap of, cap at, not exceeding, no longer than, no fewer than, consecutive, trading, selling, retail, initial guess, or so, or thereabouts, or thereabout",
  um: 'umm, ummm, uhm, uhh, errr, erm yeah, clear up, clear this up, clear things up, to be clear, just to be clear, let me be clear, to be precise, um, uh, er, erm, so, yeah, ok, okay, well, please, pls, plz, hmm, you know, kind of, sort of, um so, right, hi, hello, also, again, still, already, now, quite, very, really, simply, even, too, either, both, there, here, it, them, helo, hallo, hullo, heya, hiya, greetings, hey, morning all, dear all, ta, ta-ra, oh, yeah yeah, right then, ok so, ok then',
  // Time units
  week: "week, weeks, wk, wks, w, weekly periods, trading weeks, trading week, selling weeks, selling week, retail weeks, retail week, season week, season weeks, calendar weeks, wek, weeek, weks, wkks, wekks, week no, week number, wk no, week nr, week of the season, weeks' time, weeks time, week's time, wks time, wks' time",
  calweek:
    'cw, kw, calendar week, cal week, cal wk, calendar wk, iso week, iso wk, calendar week no, calendar week number, iso calendar week, calweek, fiscal calendar week',
  month: 'month, months, mth, mths, mo, mos, mnth, mnths, calendar month, calendar months',
  day: "day, days, calendar days, days' time, days time, day's time",
  fortnight: 'fortnight, fortnights',
  quarter: 'quarter, quarters, qtr, qtrs, qrtr, calendar quarter, qtrs',
  year: 'year, years, yr, yrs, twelvemonth, calendar year',
  half_year:
    'half year, half yr, half a yr, half a year, half the year, semester, half of the year, half of a year, half of the calendar year',
  q: 'q',
  dozen: 'dozen, doz, dozens',
  couple: 'couple, couple of, pair of',
  // Dates
  'month_name=1': 'january, jan',
  'month_name=2': 'february, feb, febuary',
  'month_name=3': 'march, mrch',
  'month_name=4': 'april, apr',
  'month_name=6': 'june, jun',
  'month_name=7': 'july, jul',
  'month_name=8': 'august, aug',
  'month_name=9': 'september, sept, sep',
  'month_name=10': 'october, oct',
  'month_name=11': 'november, nov',
  'month_name=12': 'december, dec',
  'month_maybe=5': 'may',
  'month_maybe=3': 'mar',
  'weekday=1': 'monday, mondays, mon',
  'weekday=2': 'tuesday, tuesdays, tue, tues',
  'weekday=3': 'wednesday, wednesdays, wed, weds',
  'weekday=4': 'thursday, thursdays, thu, thur, thurs',
  'weekday=5': 'friday, fridays, fri',
  'weekday=6': 'saturday, saturdays',
  'weekday=7': 'sunday, sundays',
  'weekday_maybe=6': 'sat',
  'weekday_maybe=7': 'sun',
  mid: 'mid, middle, the middle of, middle of',
  early: 'early',
  late: 'late',
  begin_of: 'beginning of, start of, the start of, top of, first of',
  end_of: 'end of, the end of, close of, last day of, the last day of, back end of',
  today:
    'start immediately, starts immediately, launch immediately, launching immediately, begin immediately, go live immediately, available immediately, today, as of today, effective today, effective immediately, starting immediately, with immediate effect',
  tomorrow: 'tomorrow, tmrw, tmr, tomorow',
  day_after_tomorrow: 'day after tomorrow, the day after tomorrow',
  yesterday: 'yesterday',
  hence: 'from now, from today on, from today, hence, out from today',
  wc: 'wc, wb, week commencing, wk commencing, week beginning, wk beginning, week starting, wk starting, week comm, wkcomm',
  week_of: 'week of, wk of, the week of, week containing, same week as',
  'event=new_year': "new year's day, new years day, new year, new year's",
  'event=valentines':
    "valentine's day, valentines day, valentine's, valentines, valentine's day, st valentine's day",
  'event=presidents_day':
    "presidents' day, presidents day, president's day, presidents day weekend",
  'event=martin_luther_king': 'mlk day, martin luther king day',
  'event=st_patrick':
    "st patrick's day, st patrick's, st patricks day, st. patrick's day, saint patrick's day, paddy's day, st paddy's day, st patricks, st. patricks day, st. patrick's, st patrick day",
  'event=good_friday': 'good friday',
  'event=palm_sunday': 'palm sunday',
  'event=easter': 'easter, easter sunday, easter day',
  'event=easter_monday': 'easter monday',
  'event=ash_wednesday': 'ash wednesday',
  'event=whit_sunday': 'pentecost, whit sunday, whitsun',
  'event=whit_monday': 'whit monday',
  'event=mothers_day': "mother's day, mothers day, mothers' day, us mother's day",
  'event=fathers_day': "father's day, fathers day, fathers' day",
  'event=memorial_day': 'memorial day, memorial day weekend',
  'event=early_may_holiday': 'early may bank holiday, may bank holiday',
  'event=independence_day': 'independence day, fourth of july, 4th of july, july 4th, july fourth',
  'event=august_holiday':
    'august bank holiday, aug bank holiday, summer bank holiday, august bank hol, late august bank holiday, august bank holiday monday',
  'event=labor_day': 'labor day, labour day, labor day weekend, labor day monday',
  'event=columbus_day': 'columbus day, indigenous peoples day',
  'event=halloween': "halloween, hallowe'en",
  'event=bonfire_night': 'bonfire night, guy fawkes',
  'event=veterans_day': 'veterans day',
  'event=singles_day': 'singles day, singles day',
  'event=thanksgiving': 'thanksgiving, thanksgiving day',
  'event=black_friday': 'black friday, bf day',
  'event=cyber_monday': 'cyber monday',
  'event=christmas_eve': 'christmas eve, xmas eve',
  'event=christmas': 'christmas, christmas day, xmas, xmas day',
  'event=boxing_day': 'boxing day',
  'event=new_years_eve': "new year's eve, new years eve, nye",
  bank_holiday: 'bank holiday',
  'season_name=1': 'spring, summer, high summer, spring summer, pre spring',
  'season_name=2': 'autumn, fall, winter, autumn winter, fall winter, pre fall',
  'season_name=3': 'holiday, resort, cruise, festive, back to school, transitional, bts',
  'season_code=1': 'ss, pe, pv, fs, sp, su',
  'season_code=2': 'aw, fw, hs, hw, ah, oi, fa, wi',
  'season_code=3': 'ho, hol',
  midpoint:
    'halfway, half way, half-way, midpoint, mid point, mid-point, mid season, midseason, mid-season, half time, halftime, halfway point, half way point, halfway mark, half way mark, midway, midway point, mid way, mid run, middle of the season, middle of the run, the middle of the season, middle of season, half season, halfway stage, half way stage, middle of the selling season, half way through, halfway through',
  // Shares
  percent: 'percent, per cent, pct, pc, prcnt, percents, percentage, p.c, perc',
  points: 'points, pts, pp, ppt, percentage points, basis points',
  'frac=2': 'one half',
  'frac=3': 'third, thirds, 3rds',
  'frac=4': 'fourth, fourths, 4ths',
  'frac=5': 'fifth, fifths, 5ths',
  'frac=6': 'sixth, sixths',
  'frac=7': 'seventh, sevenths',
  'frac=8': 'eighth, eighths, eigth, 8ths',
  'frac=9': 'ninth, ninths',
  'frac=10': 'tenth, tenths, 10ths',
  'frac=12': 'twelfth, twelfths',
  'frac=20': 'twentieth, twentieths',
  out_of: 'out of, in every, of every',
  // Season length
  season:
    'h, len, season, seasons, run, horizon, length, duration, plan horizon, planning horizon, season length, selling season, selling period, selling window, trading window, trading period, lifecycle, life cycle, life, shelf life, planning period, plan length, plan window, plan period, forecast horizon, forecast, planning window, length of season, length of run, total length, run length, time frame, timeframe, time span, timespan, period, window, season duration, life span, lifespan, hor, hrzn, weeks of supply plan, no of weeks, number of weeks, total weeks, number of selling weeks, number of trading weeks, season of, run of, plan of, stint, spell, sezon, seson',
  run_verb:
    'should last, will last, must last, can last, would last, may last, might last, they last, needs to last, need to last, has to last, have to last, runs, running, run it, run them, run this, run for, last, lasts, lasting, stay, stays, staying, stay on sale, sell for, sells for, selling for, trade, trades, trading for, trade it, trade for, breathe, live for, spans, spanning, span, covers, covering, cover, carry, carries, on sale for, plan for, planned for, planned at, planned over, plan over, plan on, go for, goes for, keep going, keep them on sale, keep it on sale, keep selling, continue, continues, on the floor for, in store for, in stores for, stretch, stretches, stretch it, extends, extend to, plan it at, plan them at, give it, give them, give us, give this, allow, sell it for, sell them for, take it at, be in store for, be on sale for, on shelf for, on shelves for, want it in for, in range for, ranged for, over, throughout, across, long, in length, in duration',
  shut: 'shut, shuts, closed, shutting, shut down, closed for refit, being refitted, under refit',
  discarded:
    'thrown out, dropped, not carried, dead, void, obsolete, outdated, out of date, no longer applies, no longer valid, no longer stands, does not apply, no longer holds, is history, binned, superseded, out the window, scrapped, cancelled, wrong, old news',
  become: 'become, becomes, became, turns into, is now, are now',
  count_back:
    'count back, counting back, counted back, work back, working back, worked back, work backwards, working backwards, count backwards, counting backwards, counted backwards, back-counted, backed off',
  later:
    'later, afterwards, after that, after launch, on from there, from then, from there, thereafter, from launch, from the start, after the start, after start, from start, after opening, after we open, after going live, after that date, post launch, from kickoff',
  of_season:
    'of the season, of season, of the run, of our season, of selling, of trading, of trade, of the selling season, of the selling period, of the way, of the way through, of the way in, of the way into, of the way along, through the season, through the run, into the season, into the run, into selling, into trading, into it, of the period, of the horizon, way through, way into, through, along, of the plan, in the season, of the window, through season, into season, into trade, into the plan, of the length, of the time, of the programme, of the program, of the way there, done, of the season length',
  in_weeks:
    'in, into, into the season, into the run, into it, into trade, into trading, into selling, in the season, into season',
  to_go:
    'to go, remaining, left, still to go, to run, left to run, left to go, left in the season, before the end, before end, before season end, before the season ends, before it ends, before we close, before close, before the close, from the end, from end, before we finish, before the finish, before finishing, prior to the end, prior to end, ahead of the end, ahead of season end, before end of season, before the end of the season, before the season closes, before eos, before exit, before out date, out from the end, from the finish, left on the clock, before final week',
  // Start
  start:
    'start, starts, starting, started, strt, begin, begins, beginning, began, commence, commences, commencing, commencement, launch, launches, launching, launched, live, go live, goes live, going live, went live, go-live, kick off, kicks off, kickoff, kicking off, kicked off, debut, debuts, debuting, open, opens, opening, opened, drop, drops, dropping, dropped, in store, in stores, instore, in-store, in shop, in shops, on sale, first day, day one, day 1, first day on sale, first day of sale, on shelf, on shelves, hits stores, hit stores, hits the stores, hit the stores, hits shops, hit shops, hits the shops, hits the floor, hit the floor, hit floor, hits floor, arrives in store, arrives in stores, arrive in store, arrive in stores, lands in store, lands in stores, land in store, land in stores, in stores from, start date, starting date, launch date, season start, season start date, season opens, season starts, season launch, season begins, start of season, start of the season, set date, floor set, floorset, floor date, release, releases, released, releasing, available, available from, start selling, begins selling, begin selling, trading from, trade from, sell from, selling from, on the shelf, go on sale, goes on sale, going on sale, in-store date, instore date, first sale, first sales, roll out, rolls out, rollout, rolling out, into stores, into store, into shops, first selling day, in-stores, premiere, premieres, unveil, unveils, strat, sart, sarts, startdate, live date, in store date, go live date, week one, kick-off, effective from, day zero, landing, lands, hit the shelves, hits the shelves, hit shelves, hits shelves, in doors, on rack, on racks, first trading day, out from, kick-start, kick-starts, kick-starting, kickstart, kickstarts, kickstarting, on sale date, on-sale date, opening date, first day in store, go on the floor, goes on the floor, floor from, selling starts, trading starts, go in, goes in, selling begins, first selling date, beginig, begining, begginning',
  week_one: 'week 1, wk 1, week one, w1, first week, wk1, first week on sale, week 1 of the season',
  set_word: 'set, put, bring',
  go_out: 'go out, goes out, going out, went out',
  on_floor:
    'in store, in stores, into stores, into store, in shops, in-store, in doors, in all stores, in all doors, in every store, on floor, on the floor, on the shop floor, on shop floor, on the sales floor, shop floor, sales floor, selling floor, on the selling floor, to floor, to the floor, onto the floor, floor, on show',
  // Dates that are not the start
  logistics:
    'cutover, cut-over, system cutover, promo week, promotion week, anniversary sale, sample sale, ship window, shipping window, delivery window, shipment window, po, pos, purchase order, purchase orders, order deadline, order book, order by, ex-factory, ex factory, exfactory, xf, xfty, ex works, exw, fob, fabric, trims, sample, samples, sampling, photo shoot, photoshoot, shoot, photography, lookbook, catalogue, catalog, catalogues, campaign, press day, press, mailer, mailing, email blast, newsletter, meeting, meetings, call, calls, sync, conference, presentation, kick-off meeting, kickoff meeting, kick off meeting, line review, range review, sign off, sign-off, signoff, vacation, holidays, annual leave, on leave, leave, out of office, ooo, out of the office, back in the office, back on, off until, off from, out from the office, off on, off for, away until, away from, away, off sick, fair, trade fair, show, trade show, showroom, fashion week, deadline, due, invoice, payment, arrives at the dc, arrive at the dc, dc arrival, dc delivery, dc date, at the dc by, dc intake, dc by, into dc, into the dc, dc receipt, in dc date, lands at the dc, lands at dc, land at dc, arrives in the warehouse, into warehouse, into the warehouse, in the warehouse on, in the warehouse by, warehouse date, warehouse by, port, vessel, container, containers, ship date, shipping date, sails, sailing, boat, etd, eta, customs, clears customs, delivery from vendor, vendor delivery, supplier delivery, factory, factories, lead time, leadtime, transit, in transit, production, cut off, cut-off, cutoff date, approval, approvals, board, steering, auditors, audit, visitors, visit, budget, budgets, stocktake, stock take, inventory count, refit, reopening, reopens, reopen, refurb, refurbishment, store opening, store openings, new store, interview, training, hired, hire, joined, joins, birthday, marketing, tv ad, ad, ads, advert, adverts, social, influencer, otb, open to buy, webinar, workshop, reply by, respond by, get back to me, let me know, need this by, need it by, need the plan by, send me, revert by, system upgrade, migration, closure, closed, audit, buying trip, cad, tech pack, bookings, pre-orders, preorder, preorders, sms, window display, window displays, windows, marketing push, prices go up, price increase, order placed, placed on, dated, sent on, sent, written on, version, moq, cost, costs',
  // Holdback
  hold_noun:
    'rsrv, rsv, resrv, resv, holdback, hold back, hold-back, hldbck, hb, reserve, reserves, retention, dc share, dc holdback, back stock, backstock, dc reserve, reserve stock, held stock, stock reserve, dc retention, dc percentage, dc percent, retained share, reserve share, central stock, central reserve, hold back rate, holdback rate, dc hb, dc hold, dc hold back, buffer at the dc, buffer stock, warehouse share, warehouse reserve, replen reserve, replenishment reserve, hold backs, hldback, hldbk, hldbak, holdbck, hold bck, hld bck, hld back, holback, holdbak, hodlback, safety reserve, contingency, hold, buffer, dc buffer, stock buffer, back-up stock, backup stock, reserv, reseve, resrve, resreve, kitty',
  hold_verb:
    'hodl, sitting up, sat up, keep back, keeps back, keeping back, kept back, hold back, held back, holds back, holding back, hold, holds, holding, held, keep, keeps, keeping, kept, retain, retains, retaining, retained, reserve, reserving, reserved, withhold, withholding, withheld, hang on to, park, parked, sit, sits, sitting, remain, remains, remaining, stay, stays, wait, waits, waiting, leave, set aside, put aside, stash, stashed, bank, stays put, hold on to, holding on to, save, saved, ringfence, ring fence, ringfenced, keep hold of, tuck away, tucked away, keep central, hold central, stay put, staying put, stays behind, stay behind, remain behind, stays back, stay back, held centrally, kept centrally, warehoused, warehouse',
  back: 'back, behind, in reserve, in hand, in the back, aside, centrally, at base, in back, held back, kept back, holding back, keep back, keeping back, hold back, in the stockroom, upstairs, in our back pocket, in the bank, in the pocket, up our sleeve, bak',
  dc: 'storehouse, store house, central deposit, central store, central stock, dc, dcs, the dc, d.c, distribution centre, distribution center, distribution centers, warehouse, whse, w h, central warehouse, central, hub, depot, shed, rdc, ndc, fulfilment centre, fulfillment center, logistics centre, main warehouse, wh, back room, stockroom, centre, dist centre, dist center, distro center, distro centre',
  send: 'leave the dc, leaves the dc, leave the warehouse, leave the depot, leave the hub, be shipped, be sent, be shipped out, be sent out, send, sends, sending, ship, ships, shipping, shipped, push, pushes, pushing, pushed, allocate, allocates, allocating, allocated, distribute, distributing, distributed, deploy, deployed, deploying, release, dispatch, dispatched, goes to, go to, going to, out to, straight to, flow, flows, move, issue, issued, deliver, delivered, out the door, out of the door, initial allocation, first allocation, opening allocation, initial ship, initial shipment, first shipment, first ship, initial push, initial drop, first drop, initial send, opening order to stores, initial distribution, first delivery, initial delivery, initial fill, launch allocation, day one allocation, initial set, front load, frontload, front-load, frontloaded, front loaded, sent, sent out, ship out, shipped out, send out, pushed out, push out, allocation, initial alloc, opening allocation of, upfront allocation, initial store allocation, first wave, opening wave, initial wave, opening stock in stores, store share, share to stores, stores share, go straight out, straight out, goes straight out, land in stores, up front allocation, upfront, up front, out at launch, out on day one, in first allocation, initial order, launch quantity, initial quantities, into the stores',
  stores:
    'stores, store, doors, door, shops, shop, branches, branch, retail stores, boutiques, boutique, outlets, locations, fleet, estate, all stores, all doors, all shops, the field',
  upfront:
    'up front, upfront, initially, from the outset, at the outset, outset, at launch, on launch, from launch, at the start, from the start, from day one, on day one, from the off, in week 1, in week one, straight away, immediately, to start with, to begin with, first up, on opening, at opening, from the beginning, at the beginning, off the bat, right away, in the first wave, on day 1, at set, out of the gate, in the first drop, in the first push, at season start, at the start of the season, in one go, at once, from the get go, straight to stores, direct to stores, direct to store',
  rest: 'rest, remainder, balance, others, the others, the remaining, other',
  buy: 'piece, buy, units, pieces, pcs, pairs, quantity, stock, inventory, goods, total, order, volume, purchase, the purchase, lot, merchandise, unit, items, qty, product',
  // Replenishment
  replen:
    'rep, resupply, refill run, replen, repl, rpl, replenishment, replenish, replenishes, replenishing, replenished, replens, replenishments, top up, top ups, top-up, top-ups, topups, topup, topping up, topped up, tops up, restock, restocks, restocking, restocked, re-stock, refill, refills, refilling, refilled, fill in, fill ins, fill-ins, fill-in, resupply, resupplies, resupplied, store refills, store replenishment, store top ups, drip feed, drip-feed, feed stores, feed the stores, feed, rplnsh, rplen, re-supply, replenishment cadence, replenishment cycle, replenishment frequency, replen cycle, replen cadence, reassort, chase, replenishment strategy, stock top ups, repln, replnish, replinishment, replenishmnt, replenishement, replan',
  delivery:
    'delivery, deliveries, truck, trucks, van, vans, lorry, lorries, shipments, shipment, store deliveries, store delivery, dispatches, drops to stores, deliver, drop, drops, ships, wagon, flows, flow, store trucks, wave, waves, delivery day, delivery days, trucks to stores, delivered, allocations, runs to stores, ship to stores, store drops, store shipments, ship',
  single_drop:
    "drop once, 1 drop, 1 delivery, 1 shipment, one drop only, single-drop, one delivery only, ships once, goes once, dropped once, one shot only, one lot, single drop, one drop, one-drop, one time drop, single delivery, one delivery, one-off, one off, oneoff, one-off delivery, one off delivery, one-off drop, one-off shipment, one-off allocation, one shot, one-shot, oneshot, one-shot delivery, one shot delivery, single shipment, one shipment, single allocation, one allocation, one hit, single hit, one and done, one-and-done, single-drop, single push, one push, one wave, single wave, one-time shipment, one time shipment, one time allocation, one time buy and push, one-time allocation, one-time drop, one-time delivery, one time delivery, buy once ship once, ship once, shipped once, delivered once, delivery once only, single intake, one intake, in one hit, all in one drop, once and done, once only, single shot, fire and forget, when it's gone it's gone, when its gone its gone, once it's gone it's gone, once its gone its gone, when they're gone they're gone, once they're gone they're gone, once gone it's gone, single one-off drop, single send, one send, sell out and done, ship all once, allocate once, pack and hold no, single lot delivery, one load, single load, one batch, single batch, one consignment, single consignment, one truckload, one go, in one go, one bulk delivery, one bulk drop, delivered in full, all in one go, all at once delivery, one fill, single fill, one delivery period, just one delivery, one truck, one lorry, one van, a single truck, a single lorry, single truck, one consignment only, one-time fill, in a single lift, single lift, one lift, shipped in full, in a single go, single go",
  off_word:
    'does not happen, not happening at all, off, switched off, turned off, disabled, n/a, na, not needed, not required, not applicable, unnecessary, not necessary, cancelled, not planned, not happening, out of the question',
  // Cadence
  'cadence=weekly':
    'weekly, wkly, weeklies, once a week, once weekly, once per week, every week, each week, per week, week by week, on a weekly basis, weekly basis, wekly, weely, weekley, weeekly, every seven days, one time a week, once every week, 1x week, 1x per week, 1 x week, 1x weekly, one a week, one per week, every single week, week in week out, on a weekly cycle, wkly basis, once every seven days, every wk',
  'cadence=bi-weekly':
    'bw, bi wkly, bwk, bi-weekly, biweekly, bi weekly, bi-wkly, biwkly, bi-wk, biwk, fortnightly, fortnightly basis, every fortnight, each fortnight, every other week, every second week, every 2nd week, every 2nd wk, alternate weeks, alternating weeks, every alternate week, alternate week, alternate weekly, two weekly, two-weekly, 2-wkly, 2 wkly, 2wkly, 2-weekly, 2 weekly, every two weeks, once a fortnight, once every fortnight, once per fortnight, semi-monthly no, every couple of weeks, every other wk, every 2 wks, every 2 weeks, once every two weeks, once every 2 weeks, week on week off, biweely, bi-weeky, on alternate weeks, every fourteen days, per fortnight, one week on one week off, one week on and one off, week on and week off, evry 2nd wk, evry other wk, fortnigtly, fortnitely, fornightly',
  'cadence=other':
    'monthly, once a month, every month, each month, per month, daily, every day, each day, nightly, twice a week, twice weekly, twice per week, two times a week, three times a week, thrice weekly, thrice a week, quarterly, every quarter, every other day, every second day, every few days, twice a month, twice monthly, twice per month, semi-weekly, semi weekly, semiweekly, tri-weekly, triweekly, every three weeks, every 3 weeks, every third week, every 3rd week, 3-weekly, three-weekly, four-weekly, 4-weekly, every four weeks, every 4 weeks, every other month, bi-monthly, bimonthly, once a quarter, on demand, as needed, ad hoc, every ten days, every six weeks, hourly, continuous, continuously, every weekday, every working day, every business day, twice every week, once every three weeks, every fourth week, every 4th week, several times a week, multiple times a week, every third day',
  not_replen:
    'meets, meet, convenes, steering group, catch-ups, meeting, meetings, report, reports, call, calls, update, updates, newsletter, newsletters, sync, catch up, catch-up, trading review, review, reviews, trade meeting, numbers, sales, dashboard, standup, stand-up, forecast, forecasts, check-in, check in, recap, email, emails, digest, flash, kpi, kpis, huddle, magazine, circular, ad, flyer, leaflet, traffic, footfall, rate of sale, ros, wage, wages, sell through, hours, shift, shifts, columns, rituals, cadence call, figures, deck, promo, promos, promotion, promotions, stocktake, cycle count, cycle counts, target, newspaper, budget, visits, store visits, invoices, invoice, payroll, income, revenue, turnover, workshop, one to one, catchup, special, specials, show, trading meeting, data, data feed, feed file, snapshot, markdown, markdowns, basis',
  // Markdown
  md: 'price drops, prices drop, price falls, price comes down, prices come down, price goes down, drops the price, mdwk, mdw, markdown, markdowns, mark down, mark downs, mark-down, md, mds, mkdn, mkdwn, mkdown, mark it down, mark them down, marked down, marking down, mrkdwn, mrkdown, mark anything down, mark down anything, price cut, price cuts, price reduction, price reductions, reduce, reduces, reduced, reducing, reductions, reduction, cut, cuts, cut price, cut prices, cut the price, cut the prices, clearance, clear, clearing, clear anything, clear out, go on offer, on offer, on sale if, price down, price-down, slash, slash prices, discount, discounts, discounting, discounted, promo price, first cut, first markdown, first md, first reduction, go to sale, into sale, go into the sale, goes into sale, reprice, repricing, liquidate, drop the price, drop prices, drop price, lower the price, lower prices, take a markdown, take markdown, take the price down, take price down, take the first cut, sale price, go red, red pen, red ticket, price break, markdwon, markdow, markdwn, mardown, makrdown, mardkown, take the knife, sharpen the price, knock down, red pencil, price drop, price action, price actions, mkd, taking a cut, reduced price, put on sale, price change, pricing action, blue cross, red tag, red tags, mark down review, markdown review, markdown checkpoint, markdown date, md checkpoint, md review, md date, mark them all down',
  check:
    'look at it, have a look, take a look, take stock, look in on it, mdwk, check, checks, checkpoint, check point, checkpoints, review, reviews, reviewed, reviewing, assess, assessed, assessing, assessment, decide, decides, decision, decision point, look, looks, look at, looking at, revisit, revisited, gate, go no-go, go no go, evaluate, evaluation, evaluated, judge, price review, pricing review, pricing committee, pricing meeting, committee, call it, markdown committee, cp, chkpt, chckpt, chkpoint, ckpt, chk, chkpnt, checkpt, check-in, stock-take of sales, sell through review, trade review, sit down, test, appraise, take stock, take a view, take a look, make the call, make a call, checkpint, checkpoitn, measure, measured, revise prices, eye on price, eye on the price, eye on prices, eye on pricing, price check, price gate, price look, pricing check, check prices, check the price, check price, look at price, look at prices, look at the price, look at pricing, revisit prices, revisit price, revisit pricing, price point review, markdown meeting, md meeting, markdown call, markdown session, price meeting, pricing call, pricing session, pricing gate, reprice decision',
  full_price:
    'never touched, price never touched, price is never touched, prices are never touched, no touching the price, hold price, hold prices, hold the price, hold our prices, prices hold, no sale, hold price all season, full price all season, full price throughout, full price only, at full price throughout, full price all the way, stays full price, stay full price, hold full price, never on sale, never goes on sale, prices stay put, fixed price throughout, no sale price ever, price holds, prices never move, price never moves, price never changes, prices never change, price stays put, price stays, prices stay fixed, markdown stays off the table, markdown off the table, markdowns off the table, markdown is off the table, markdowns stay off the table, markdowns are off the table, price locked, prices locked, price is locked, prices are locked, price is fixed, price fixed, never discounted, never marked down, never reduced, no price changes, no price change, no price moves, no price move, no discounting, no price cuts, no price cut, not going on sale, stays at full price, stay at full price, kept at full price, always full price',
  checkpoint_label:
    'checkpoint, check point, cp, markdown checkpoint, md checkpoint, chkpt, markdown week, review week',
  cancel: 'drop, cancel, skip, stop, kill, scrap, switch off, turn off, ditch, bin, do without',
  trigger: 'trigger, triggers, triggered, kick in, kicks in, kicks',
  threshold:
    'th, threshold, thresholds, thr, thresh, thrshld, bar, hurdle, cutoff, cut-off, cut off, floor, trigger, trigger point, trigger level, treshold, thershold, threshhold, minimum sell-through, min st, limit, benchmark, mark, line in the sand, pass mark, passmark, red line, tripwire, yardstick, hurdle rate, st hurdle, st threshold, sell-through threshold, sell-through bar, st bar, level, st trigger, sell-through trigger, md threshold, markdown threshold, md trigger, markdown trigger, required sell-through',
  sold: 'sold, sell, selling, sell through, sell-through, sellthrough, sell-thru, sell thru, sellthru, st, sthru, s-t, through, gone, shifted, moved, cleared, sold through, sold-through, sold out, sell out, selling through, sellout, cumulative sell-through, cum st, sell trough, sel through, sel thru, sell throgh, sellthough, sell-trough, sell-throught, sell throught, been sold, out of the door, through the till, through the tills, sold by then, through the door',
  unsold:
    'unsold, left, left over, leftover, remaining, still on hand, on hand, in stock, still in stock, of stock, of the stock, of stock left, not sold, still here, stock left, still unsold, outstanding, still holding, holding, still there, remains, remain, hanging around, sitting around, not moved, still sitting, sitting, on the rail, on the rails, on the racks, still on the racks, left on the rails, stuck, still got, still have, stock on hand, of the buy left, still with us, still to sell, left to sell, still on the shelf, still on shelf, still on the shelves, still on shelves, still in store, still in stores, still in the stores, still in our stores, still hanging, still on the floor, still on the shop floor, on the shelf still, yet to sell, yet to go, to shift, still to shift, still with stores, unshifted',
  below:
    "below, under, <, less than, fewer than, lower than, beneath, short of, shy of, not even, hasn't hit, haven't hit, has not hit, have not hit, not hit, not reached, hasn't reached, haven't reached, has not reached, not at, not at least, isn't at, is not at, aren't at, not yet, fails to reach, fail to reach, fails to hit, falls below, fall below, falling below, drops below, drops under, doesn't reach, does not reach, don't reach, do not reach, didn't reach, misses, miss, missed, missing, sub, worse than, not above, not over, smaller than, inferior to, south of, underneath, trailing, lags, lagging, behind, doesn't hit, don't hit, doesn't make, don't make, don't have, isn't over, not past, not made, does not hit, no better than, lagging behind, hasn't made, haven't made, haven't sold, hasn't sold, have not sold, not sold, fall short of, falls short of, falling short of, not got to, haven't got to, hasn't got to, hasn't cleared, haven't cleared, bellow, belw, blow, undr",
  above:
    'above, over, >, more than, greater than, higher than, in excess of, exceeds, exceed, exceeding, upward of, bigger than, north of, past, beyond',
  depth:
    'off, discount, markdown depth, md depth, reduction of, price reduction of, deep, depth, cheaper, reduced by, cut by, mark down by, markdown of, discount of, md of, cut of, reduced, off the price, off the ticket, off ticket, off retail, markdown budget, discount budget, markdown spend, md spend, md budget, markdown rate, markdown money, discount rate',
  shop_metric:
    'average basket, basket size, basket value, average transaction, average ticket, average sale, margin, margins, gm, im, imu, gross margin, intake margin, growth, grow, grew, uplift, up, lfl, like for like, comp, comps, returns, return rate, shrink, shrinkage, tax, vat, duty, commission, deposit, interest, inflation, share of sales, of sales, of turnover, of revenue, of our sales, of category, mix, penetration, conversion, footfall, traffic, increase, decrease, budget, spend, cost, costs, price, prices, retail price, aur, asp, rrp, msrp, headcount, weeks late, late, delay, delayed, delays, faulty, defects, defect, of customers, of shoppers, of stores, of doors, stronger, weaker, higher, lower, cotton, polyester, wool content, elastane, nylon, viscose, recycled, of the range, of the assortment, online, ecom, e-com, e-commerce, web, wholesale, of production, of suppliers, chance, likelihood, probability, sure, confident, confidence, accuracy, wape, service level, in-stock, availability, out of stock, down on, yoy, y-o-y, ly growth, cheaper than, more expensive, humidity, complete, done, of the team, of staff, of my time, target margin, profit, profitability, rebate, bonus, capacity, fill rate',
  duration_other:
    'lead time, leadtime, lead, notice, late, early, delay, delayed, transit, in transit, payment, payment terms, ago, cover, weeks cover, weeks of cover, weeks of supply, stock cover, forward cover, wos, woc, old, behind, overdue, warranty, contract, off work, leave, maternity, notice period, before launch, ahead, prior, turnaround, shorter, longer, shorter than, longer than, shift, slip, slipped, production time, shipping time, of history, of data, of sales history, history, return window, return policy, guarantee, trial, pilot, credit, terms, net, days terms, return period, returns window, worth of, worth of sales, sick, holiday, each way, cool down, vacation, extra, more, earlier',
  // Whose value
  last_year:
    "last plan, the last plan, last brief, the last brief, last go, last time around, performed at, ended at, ended with, ended up, finished at, came in at, had us at, achieved, was poor, last year, last year's, last season, last season's, last summer, last summer's, last winter, last winter's, last spring, last autumn, last fall, last fall's, last christmas, last holiday, last time, last time's, ly, lastyear, ll, previous season, previous year, previously, prior year, prior season, year before, the year before, season before, a year ago, a year earlier, historically, in the past, used to, back then, formerly, hitherto, traditionally, until now, up to now, before now, last aw, last ss, last year round, past seasons, past season, past years, prior years, previous years, previous seasons, two years ago, in previous years, last quarter, last month, last january, last february, last march, last april, last june, last july, last august, last september, last october, last november, last december, actuals, originally budgeted, ly actual, ly actuals, ty vs ly, the old plan, old plan, the original plan, the previous plan, previous plan, earlier plan, previous brief, the earlier brief, last round, this time last year",
  this_time:
    'this time, this year, this season, this summer, this winter, this spring, this autumn, this fall, this one, our own, my own, now, ty, this round, going forward, from now on, for this, here, new plan, my plan, our plan, new, instead, my ask, my request, my call, our ask, my numbers, for us, for me, for mine, ours, mine, what i want, what we want, in this plan, this plan',
  same: 'same, the same, same as, identical, identical to, repeat, repeating, again, keep, stick with, stick to, sticking with, stay with, staying with, copy, reuse, carry over, mirror, mirrors, match, matches, matching, replicate, unchanged, no change from, as last year, as per last year, like last year, just like last year, no change, in line with, follow, follows, following, roll over, rolled over, retain, leave, maintain, hold to',
  adopt:
    "repeat the lot, copy the lot, take the lot, same all round, all of that stands, that stands, do the same again, same again for, sound advice, good advice, fair point, good point, good call, let's take both, take both, let's take both figures, i'm with her, i'm with him, i'm with them, take last year's, use last year's, work from last year's, base it on last year's, based on last year's, copy last year's, repeat last year's, roll last year's, rerun last year's, granted, so that's what we do, that's what we do, that's what we'll do, so that's what it is, let's follow that, we'll follow that, signed off on that, i've signed that off, go ahead with that, yes to that, that's fine, thats fine, no argument from me, i won't argue, and so do i, as do i, so do we, let's copy, copy both, copy those, copy that, same again on, do the same, repeat that, same numbers, let's repeat, copy, agreed, agree, i agree, we agree, i agree with, fine by me, fine with me, fine by us, happy with that, happy with, i'm happy, i am happy, sounds good, sounds right, looks right, looks good, works for me, works for us, let's go with, lets go with, go with that, go with, going with, let's do that, lets do that, do that, do it, take that, take that as, take it, use that, use those, use these, use this, use her, use his, use their, use them, accepted, accept, approve, approved, confirmed, i'm on board, on board, good with me, good for me, good idea, makes sense, makes sense to me, fair enough, i'll take, we'll take, i'll take that, we'll take that, we'll go with, i'll go with, we will go with, and he's right, and she's right, and they're right, she's right, he's right, they're right, is right, are right, no objection, no objections, okay with me, ok with me, ok by me, ok with that, fine let's, fine, we'll do that, i'm in, adopt, adopted, adopting, so be it, deal, sold on, as suggested, as proposed, as she suggests, as he suggests, i'd go along with, go along with, let's use, lets use, stand by, i second that, seconded, which works, which is fine, which suits, which i like, i like that, please use, treat that as, count that as, no reason to touch, no reason to change, no need to change, no need to touch, not changing, won't change, don't change, do not change, leave that as is, leave it, leave it there, keep that, keep it, keep it there, keep it at that, keep that one, keep those, same again, same here, stick with that, stick to that, see no reason to change, no reason to move",
  reject:
    "overkill, too frequent, too often, excessive, neither, disagree, i disagree, we disagree, ignore that, ignore her, ignore him, ignore them, ignore those, ignore this, ignore it, disregard, disregard that, not our, that's not our, not ours, not going to happen, not happening, no thanks, i don't agree, we don't agree, don't agree, overruled, overrule, too long, too short, too high, too low, too much, too little, far too much, way too much, way too long, not doing that, won't do that, rejected, i said no, said no, no way, turned down, nope, declined, not convinced, not for us, forget that, not ours though, nonsense, wrong, that was wrong, but no",
  opine:
    "fancies, is fond of, moots, mooted, has in mind, had in mind, assumed, assumes, think, reckon, suggest, propose, recommend, insist, prefer, argue, seemed keen on, seems keen on, says, said, thinks, thought, reckons, reckoned, suggests, suggested, suggesting, suggestion, suggestions, proposes, proposed, proposing, proposal, argues, argued, insists, insisted, insisting, prefers, preferred, would prefer, recommends, recommended, recommending, recommendation, asks for, asked for, asking for, wants, wanted, wants us to, pushing for, pushes for, pushed for, keeps saying, keeps asking, claims, claimed, believes, believed, mentioned, mentions, told me, told us, tells me, according to, wrote, writes, quoted, quotes, quote, advises, advised, offers, offered, offering, demands, demanded, requests, requested, expects, expected, floated, is lobbying for, lobbying for, lobbied for, swears by, swears, feels, would like, would love, 'd like, hopes for, hoping for, begged for, likes, votes for, opts for, opted for, is asking for, are asking for, is after, in favour of, favours, favors, favoured, swore, keen on, is keen on, opinion, view, warns, warned, joked, heard, rumour, rumor, rumours, complained, lobby for, argue for, want us to, nudged us, pitches, pitched, pitching, muttered, told, is pushing, are pushing, minimum order, vendor minimum, guideline, guidelines, states, stated that, stated, requires, require, dictates, the policy says",
  outsider:
    'vendor, vendors, supplier, suppliers, finance, competitor, competitors, rival, agency, consultant, consultants, factory, manufacturer, brand, licensor, landlord, buyer, buyers, buying, buying team, merchandising, merchant, store ops, store operations, operations, ops, logistics, logistics team, allocation, allocation team, allocators, store managers, store manager, planner, planners, boss, my boss, manager, colleague, colleagues, director, head of, the board, ceo, cfo, coo, md managing director, marketing team, warehouse team, dc team, dc manager, warehouse manager, regional manager, region, area manager, franchisee, franchise, franchisees, wholesale team, online team, the algorithm, algorithm, system suggests, consultancy, intern, analyst, team, teams, guys, folks, people',
  // Corrections
  correction:
    "sry, srry, soz, sorry no, sorry i mean, bring it down to, take it down to, bring it up to, take it up to, get it down to, put it at, take that down to, bring that down to, scratch that, scrap that, strike that, no wait, wait, wait no, oh wait, hang on, hold on, sorry, apologies, my mistake, my bad, oops, whoops, correction, correcting, i mean, i meant, meant, make it, make that, make them, better make it, better, or rather, actually, on second thought, on second thoughts, second thoughts, thinking about it, edit, update, updated, revised, revision, amend, amended, amendment, no longer, no make, no sorry, rather, instead, change that to, change it to, change to, changed to, switch to, changing to, moved to, now moved to, let's make it, lets make it, erratum, typo, cancel that, forget that, forget what i said, never mind, nevermind, let me rephrase, let me correct, ignore my previous message, ignore my last message, ignore my previous, ignore my last, ignore my earlier, ignore the above, ignore previous version, ignore older, ignore the older, ignore earlier, ignore the earlier, ignore all earlier, supersedes, replaces, superseded, replaced by, overrides my, final, final answer, final version, v2, v3, new version, p.s, ps, that moved, moved, has moved, has changed, changed, bump it to, bump to, push it to, push to, pushed to, brought forward to, pulled forward to, pushed back to, postponed to, shift to, shifted to, cut to, cut it to, trimmed to, extended to, extend it to, raise it to, lower it to, drop it to, drop to, increase to, increase it to, reduce it to, reduce to, read, should read, should say, which should be, it should be, that should be, delayed to, slipped to, take two, no no, not that, erm no, er no, uh no, um no, let us say rather, go back to, we've since moved, we have since moved, since moved to, wrong, that was wrong, that's wrong, misread, mistyped, fat fingered, nope, no it's, no that's, no its, new date",
  instead_of:
    "none of that, none of the, scratch the, scratch, strike the, bin the, cancel the, kill the, lose the, forget what i said about, ignore what i said about, forget about, disregard what i said about, rather than, instead of, not the, as opposed to, in place of, in lieu of, no longer, and not, but not, isn't, not, forget, ignore the, ignore, scrap the, drop the, disregard the, disregard, over the usual, not the usual, replacing, replaces, replacing the, it's not, its not, never mind the, away from",
  change:
    'shifts, slips, slides, goes, change, changes, changed, changing, move, moves, moved, moving, switch, switched, switching, raise, raised, raising, lower, lowered, cut, reduce, extend, extended, extending, shorten, shortened, shortening, bump, bumped, trim, trimmed, increase, increased, go, going, went, drop, dropped, take it, shift, shifted, slide, slid, pushed, push, stretch, stretched, brought, pulled, slipped, put back, pushed back, brought forward, pulled forward, delayed, postponed, advanced, moves back, moves forward, slipping, deferred',
  // Defaults
  usual:
    'usual, as usual, the usual, standard, normal, default, defaults, tbc, tbd, tba, tbh, to be confirmed, to be decided, to be determined, to be agreed, to follow, unknown, no idea, not sure, undecided, open point, as is, as per normal, as normal, business as usual, bau, n/a, house default, whatever you think, up to you, as per default, leave blank, blank, unsure, dunno, not decided, not yet decided, no view, no preference, per the usual, as always, same old, whatever is standard, per standard, regular, typical, you decide, your call, pending, later',
  // Form labels
  label_category:
    'cat, category, categories, product, products, item, items, dept, department, merchandise, merch, product line, article, range, line, style, group, product group, class, product category, division, catgory, categroy, merchandise category, merchandise group, product type, assortment, goods',
  subject: 'subj, subject, re, subj, betreff, asunto, objet, fw, fwd, sub',
  plan_word:
    'plan, plans, planning, planned, programme, program, buy, range, line, collection, brief, season plan, season brief, forecast, assortment, planing, order, project, request, proposal',
  settle:
    'decided, decision, settling on, settle on, settle for, settle at, make do with, land on, landed on, decided on, go down to, go up to, plump for',
  need: 'need, needs, want, wants, require, requires, build, do, run, set up, draft, prepare, create, make, get, give, looking for, looking at, look at, working on, put together, sort out, sort, kick off, plan out, model, ask, asks',
  kept_word:
    'held, kept, retained, reserved, held back, kept back, withheld, set aside, ringfenced, ring fenced, put aside, tucked away, in reserve',
  part: 'part, parts',
  exception:
    'with one change, with two changes, with these changes, with one exception, with one tweak, one change, one exception, two changes, except, except that, except for, apart from, aside from, other than, save for, only change',
  comma: 'comma',
  stop: 'full stop',
  remain_verb: 'remain, remains',
};
