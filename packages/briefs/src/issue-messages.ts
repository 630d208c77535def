import type { ParameterName } from '@hemline/contracts';
import { MAX_BRIEF_CHARACTERS } from './limits.ts';

/** What screens call each field in a sentence. */
const names: Readonly<Record<ParameterName, string>> = {
  forecast_horizon_weeks: 'season length',
  season_start_date: 'season start',
  replenishment_strategy: 'replenishment',
  dc_holdback_percentage: 'DC holdback',
  markdown_checkpoint_week: 'markdown checkpoint',
  markdown_threshold: 'markdown threshold',
  category: 'category',
};

const listed = (quotes: readonly string[]) => quotes.map((quote) => `“${quote}”`).join(' and ');

/** Two values, none of them withdrawn. */
export function conflict(field: ParameterName, quotes: readonly string[]): string {
  return quotes.length < 2
    ? `The brief leaves the ${names[field]} open: ${listed(quotes)}. Choose one value.`
    : `The brief gives more than one ${names[field]}: ${listed(quotes)}. Choose the one that holds.`;
}

/** A date that cannot be used as it stands. */
export function badDate(
  code: 'out_of_range' | 'contradiction' | 'ambiguous_date',
  quote: string,
  options: readonly string[],
): string {
  if (code === 'ambiguous_date')
    return `“${quote}” can be read day first or month first${options.length === 2 ? ` (${options[0]} or ${options[1]})` : ''}. Choose the season start.`;
  if (code === 'contradiction')
    return `In “${quote}” the weekday and the date do not match. Choose the season start.`;
  return `“${quote}” is not a date that exists. Give the season start.`;
}

/** A start before today. */
export function pastDate(date: string): string {
  return `The season start ${date} lies before today. Keep it if the season is already running, or give a new date.`;
}

/** A season of no weeks, or of more than a year. */
export function horizonRange(weeks: number): string {
  return Number.isNaN(weeks)
    ? 'The last day given is not a date that exists. Give the season length in weeks (1 to 52).'
    : `A season of ${weeks} weeks cannot be planned. Give a length from 1 to 52 weeks.`;
}

/** A cadence other than weekly or every two weeks. */
export function cadence(quote: string): string {
  return `Stores can be topped up weekly, every two weeks or not at all; “${quote}” is none of these. Choose one.`;
}

/** A share outside 0–100%. */
export function shareRange(field: ParameterName, quote: string): string {
  return `The ${names[field]} has to lie between 0% and 100%; the brief says “${quote}”. Give a share in that range.`;
}

/** A checkpoint before the season or beyond any season. */
export function checkpointRange(week: number): string {
  return `Week ${week} is not a week of the season. Give a markdown checkpoint from week 1 on.`;
}

/** A checkpoint after the last week. */
export function checkpointAfterSeason(week: number, weeks: number): string {
  return `The markdown checkpoint falls in week ${week}, after the season's last week ${weeks}. Move the checkpoint or lengthen the season.`;
}

/** A field that the text seems to speak of, in words that were not read. */
export function unread(field: ParameterName, hasDefault: boolean): string {
  const shown = hasDefault ? 'the house default is shown' : 'none is planned';
  return `The brief seems to say something about the ${names[field]} that could not be read; ${shown}. Keep that, change it, or say it in other words.`;
}

/** Two names of which either may be the merchandise. */
export function categoryInDoubt(name: string | null, other: string): string {
  return name === null
    ? `“${other}” may be what is planned. Choose the category.`
    : `Either “${name}” or “${other}” is what is planned. Choose the category.`;
}

/** Nothing to plan in the text. */
export function notABrief(): string {
  return 'This does not read like a season brief. Name the merchandise and, if you can, season length, start, holdback, replenishment and markdown rule.';
}

/** Longer than the reader takes. */
export function tooLong(length: number): string {
  return `The text has ${length} characters; a brief can have at most ${MAX_BRIEF_CHARACTERS}. Paste only the part that describes the season.`;
}
