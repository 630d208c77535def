import { readBrief } from '@hemline/briefs';
import { isCalendarDate, type SeasonParameters } from '@hemline/contracts';
import type { HolidayCalendarName } from '@hemline/forecasting';
import { asOfDate, type Economics, previewParameters, resolveEconomics } from '@hemline/planning';
import { newestVersion } from '../db/dataset-versions.ts';
import { findEconomics } from '../db/economics.ts';
import type { OwnedDatabase } from '../db/owned-database.ts';
import { categoryNames, findDatasetForRun } from '../db/season-rows.ts';
import { todayOf } from '../host.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { readWithModel } from '../read-with-model.ts';
import { handler, type Route } from '../route.ts';
import { confirmParameters } from '../runs/confirmed-parameters.ts';
import { matchCategory } from '../runs/match-category.ts';
import { holidayDates } from '../runs/season/season-facts.ts';
import { seasonGrid } from '../runs/season/season-grid.ts';
import { noDataset } from './uploads.ts';

function dayGiven(today: string | undefined, fallback: string): Outcome<string> {
  if (today === undefined) return succeed(fallback);
  if (isCalendarDate(today)) return succeed(today);
  const detail = 'expected an existing date as YYYY-MM-DD';
  return fail('invalid_input', `/today: ${detail}`, { errors: [{ pointer: '/today', detail }] });
}

/** What the dataset adds to a preview: its categories, its end, the category's economics. */
async function datasetFacts(
  owned: OwnedDatabase,
  datasetId: string | undefined,
  season: SeasonParameters,
  today: string,
) {
  const dataset = await findDatasetForRun(owned.query, owned.ownerId, datasetId);
  if (!dataset) return null;
  const version = await newestVersion(owned, dataset.dataset_id);
  const categories = version ? await categoryNames(owned.query, version) : [];
  const match = matchCategory(season.category, categories);
  const economics: Economics | undefined =
    match.ok && version ? await findEconomics(owned, version, match.category) : undefined;
  const hasSales = version?.first_day != null && version.periods > 0;
  const asOf = hasSales
    ? asOfDate(seasonGrid(version, season.season_start_date).week_starts, today)
    : null;
  return {
    match,
    economics,
    as_of: asOf?.ok ? asOf.value : null,
    holidays: holidayDates(dataset.holidays as HolidayCalendarName, season.season_start_date),
  };
}

export const parameterRoutes: readonly Route[] = [
  handler('extract_parameters', async ({ body, context: { resources } }) => {
    const today = dayGiven(body.today, todayOf(resources.host));
    if (!today.ok) return today;
    if (body.reader === 'offline') return succeed(readBrief(body.text, today.value));
    return succeed(
      await readWithModel(body.text, today.value, resources.languageModel, resources.log),
    );
  }),

  handler('preview_parameters', async ({ body, context: { resources, owned } }) => {
    const today = dayGiven(body.today, todayOf(resources.host));
    if (!today.ok) return today;
    const confirmed = confirmParameters({ parameters: body.parameters }, today.value);
    if (!confirmed.ok) {
      const { message, errors } = confirmed.error;
      return fail('invalid_input', message, { errors });
    }
    const { season } = confirmed.value;
    const facts = await datasetFacts(owned, body.dataset_id, season, today.value);
    if (!facts && body.dataset_id !== undefined) return noDataset;
    const preview = previewParameters(season, {
      economics: resolveEconomics(facts?.economics),
      as_of: facts?.as_of ?? null,
      holidays: facts?.holidays ?? [],
    });
    const match = facts?.match;
    return succeed({
      ...preview,
      issues:
        match && !match.ok
          ? [
              {
                field: 'category' as const,
                code: match.error.code,
                message: match.error.message,
                candidates: [...match.error.candidates],
              },
            ]
          : [],
      matched_category: match?.ok ? match.category : null,
    });
  }),
];
