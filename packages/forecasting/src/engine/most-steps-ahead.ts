/** The most weeks ahead: a gap of 53 weeks to the season, and a season of 52, with one to spare. */
export const mostStepsAhead = 106;
