/** Briefs as planners write them, each against the sample data; dates without a year are the next to come. */
export const exampleBriefs = [
  {
    title: 'Spring dresses',
    text: '12-week spring dresses season from 2 March, weekly replenishment, keep 45% at the DC, markdown check at week 6 if sell-through is below 60%.',
  },
  {
    title: 'Knitwear, autumn to Christmas',
    text: `Knitwear plan for the autumn, please.
In store on the first Monday of September and out by the end of the 16th week, so that the last knits are gone before Christmas. Top up the stores every other week. Send 70% out up front, the rest stays at the DC. We look at markdowns after week 9: anything under 55% sold by then gets a first cut.`,
  },
  {
    title: 'Denim single drop',
    text: `Back-to-school denim. 8 weeks on the floor, launch 3 August. One drop, no top-ups, everything goes to the stores (nothing held at the DC). No markdown review this time.`,
  },
] as const;
