import type {
  Evidence,
  ParameterIssue,
  ParameterName,
  ParameterReadings,
  Reading,
} from '@hemline/contracts';
import { isoOf } from './dates/calendar.ts';
import type { ResolvedDate } from './dates/date-expression.ts';
import type { Candidate, ClaimedBrief } from './fields/candidate.ts';
import type { CategoryCandidate, CategoryReading } from './fields/category/category.ts';
import { dateSettingOf } from './fields/dates-of-brief.ts';
import { holdbackCandidates } from './fields/holdback/holdback.ts';
import {
  checkpointCandidates,
  firstStep,
  thresholdCandidates,
} from './fields/markdown/markdown.ts';
import { replenishmentCandidates } from './fields/replenishment.ts';
import { DEFAULT_HORIZON_WEEKS, readTiming } from './fields/season-timing.ts';
import { houseDefaults } from './house-defaults.ts';
import * as messages from './issue-messages.ts';
import { type Choice, choose } from './ownership/choose.ts';
import type { ParsedBrief } from './text/parse-brief.ts';

const MAX_HORIZON_WEEKS = 52;

/** Turns the settled candidates of one brief into parameters and issues. */
export class ReadingBuilder {
  readonly #parsed: ParsedBrief;
  readonly #brief: ClaimedBrief;
  readonly #today: number;
  readonly #issues: ParameterIssue[] = [];
  readonly #parameters: ParameterReadings;

  constructor(parsed: ParsedBrief, brief: ClaimedBrief, today: number) {
    this.#parsed = parsed;
    this.#brief = brief;
    this.#today = today;
    this.#parameters = houseDefaults(today);
  }

  build(category: CategoryReading): Reading {
    const setting = dateSettingOf(this.#parsed.nodes, this.#parsed.folded.text, this.#today);
    const timing = readTiming(this.#brief, setting);
    this.#start(timing.start);
    const horizon = this.#horizon(timing.length);
    this.#replenishment();
    this.#holdback();
    this.#markdown(horizon, timing.startDay, setting);
    this.#category(category);
    return { parameters: this.#parameters, issues: this.#issues, reader: 'offline' };
  }

  #evidence(candidate: Candidate<unknown>): Evidence {
    const { starts, ends } = this.#parsed.folded;
    const start = starts[candidate.start] ?? 0;
    const end = ends[candidate.end - 1] ?? start;
    const quote = this.#parsed.original.slice(start, end);
    return { quote, start, end, ...(candidate.note === undefined ? {} : { note: candidate.note }) };
  }

  #set<Name extends ParameterName>(
    field: Name,
    value: ParameterReadings[Name]['value'],
    candidate: Candidate<unknown>,
  ): void {
    this.#parameters[field] = {
      value,
      source: 'stated',
      evidence: this.#evidence(candidate),
    } as ParameterReadings[Name];
  }

  #refuse(
    field: ParameterName,
    code: ParameterIssue['code'],
    candidate: Candidate<unknown>,
    message: string,
    candidates?: readonly (string | number | null)[],
  ): void {
    this.#set(field, null, candidate);
    const picks = [...new Set(candidates ?? [])];
    this.#issues.push({
      field,
      code,
      message,
      ...(picks.length === 0 ? {} : { candidates: picks }),
    });
  }

  #quotes(candidates: readonly Candidate<unknown>[]): string[] {
    return [...new Set(candidates.map((candidate) => this.#evidence(candidate).quote))];
  }

  /** The one candidate of a field; null where none is, or where several disagree, which is refused here. */
  #settled<Value>(
    field: ParameterName,
    choice: Choice<Value>,
    picksOf: (value: Value) => readonly (string | number)[],
  ): Candidate<Value> | null {
    if (choice.kind === 'one') return choice.candidate;
    if (choice.kind === 'none') return null;
    this.#refuse(
      field,
      'contradiction',
      choice.candidates[0] as Candidate<unknown>,
      messages.conflict(field, this.#quotes(choice.candidates)),
      choice.candidates.flatMap(({ value }) => picksOf(value)),
    );
    return null;
  }

  #start(start: Choice<ResolvedDate>): void {
    const candidate = this.#settled('season_start_date', start, (date) =>
      date.ok ? [isoOf(date.day)] : [],
    );
    if (!candidate) return;
    const { value } = candidate;
    const { quote } = this.#evidence(candidate);
    if (!value.ok) {
      const options = value.candidates.map(isoOf);
      this.#refuse(
        'season_start_date',
        value.code,
        candidate,
        messages.badDate(value.code, quote, options),
        options,
      );
      return;
    }
    this.#set('season_start_date', isoOf(value.day), candidate);
    if (value.day < this.#today) {
      this.#issues.push({
        field: 'season_start_date',
        code: 'past_date',
        message: messages.pastDate(isoOf(value.day)),
      });
    }
  }

  /** Weeks to count the checkpoint against, and whether the horizon itself was refused. */
  #horizon(length: Choice<number>): { weeks: number; refused: boolean } {
    if (length.kind === 'none') return { weeks: DEFAULT_HORIZON_WEEKS, refused: false };
    const candidate = this.#settled('forecast_horizon_weeks', length, (weeks) => [weeks]);
    if (!candidate) return { weeks: MAX_HORIZON_WEEKS, refused: true };
    const { value } = candidate;
    if (!Number.isInteger(value) || value < 1 || value > MAX_HORIZON_WEEKS) {
      this.#refuse(
        'forecast_horizon_weeks',
        'out_of_range',
        candidate,
        messages.horizonRange(value),
      );
      return { weeks: MAX_HORIZON_WEEKS, refused: true };
    }
    this.#set('forecast_horizon_weeks', value, candidate);
    return { weeks: value, refused: false };
  }

  #replenishment(): void {
    const choice = choose(this.#brief, replenishmentCandidates(this.#brief), (a, b) => a === b);
    const candidate = this.#settled('replenishment_strategy', choice, (value) =>
      value === 'other' ? [] : [value],
    );
    if (!candidate) return;
    if (candidate.value === 'other') {
      this.#refuse(
        'replenishment_strategy',
        'out_of_range',
        candidate,
        messages.cadence(this.#evidence(candidate).quote),
        ['weekly', 'bi-weekly', 'none'],
      );
    } else {
      this.#set('replenishment_strategy', candidate.value, candidate);
    }
  }

  #share(
    field: 'dc_holdback_percentage' | 'markdown_threshold',
    candidates: readonly Candidate<number>[],
  ): boolean {
    const choice = choose(this.#brief, candidates, (a, b) => Math.abs(a - b) < 0.0051);
    const candidate = this.#settled(field, choice, (value) => [value]);
    if (candidate && (candidate.value < 0 || candidate.value > 1)) {
      this.#refuse(
        field,
        'out_of_range',
        candidate,
        messages.shareRange(field, this.#evidence(candidate).quote),
      );
    } else if (candidate) {
      this.#set(field, candidate.value, candidate);
    }
    return choice.kind !== 'none';
  }

  #holdback(): void {
    this.#share('dc_holdback_percentage', holdbackCandidates(this.#brief));
  }

  #markdown(
    horizon: { weeks: number; refused: boolean },
    startDay: number | null,
    setting: ReturnType<typeof dateSettingOf>,
  ): void {
    const season = { startDay, horizonWeeks: horizon.weeks };
    const { checkpoints, thresholds } = firstStep(
      this.#brief,
      checkpointCandidates(this.#brief, season, setting),
      thresholdCandidates(this.#brief),
    );
    const hasThreshold = this.#share('markdown_threshold', thresholds);
    const choice = choose(this.#brief, checkpoints, (a, b) => a === b);
    const candidate = this.#settled('markdown_checkpoint_week', choice, (week) => [week]);
    if (candidate) {
      const week = candidate.value;
      if (week < 1 || !Number.isInteger(week) || (horizon.refused && week > MAX_HORIZON_WEEKS)) {
        this.#refuse(
          'markdown_checkpoint_week',
          'out_of_range',
          candidate,
          messages.checkpointRange(week),
        );
      } else if (week > horizon.weeks) {
        this.#refuse(
          'markdown_checkpoint_week',
          'checkpoint_after_season',
          candidate,
          messages.checkpointAfterSeason(week, horizon.weeks),
        );
      } else {
        this.#set('markdown_checkpoint_week', week, candidate);
      }
    }
    const none = this.#brief.claims.find((claim) => claim.role === 'no_markdown');
    if (none && choice.kind === 'none' && !hasThreshold) {
      const first = this.#brief.nodes[none.from];
      const last = this.#brief.nodes[none.to];
      if (!first || !last) return;
      const ruledOut = { value: null, claim: none, start: first.start, end: last.end };
      this.#set('markdown_checkpoint_week', null, ruledOut);
      this.#set('markdown_threshold', null, ruledOut);
    }
  }

  #category({ name, rival }: CategoryReading): void {
    const named = name && this.#quoteOf(name);
    if (named) {
      const { quote, value } = named;
      this.#parameters.category = { value, source: 'stated', evidence: quote };
    }
    const other = rival && this.#quoteOf(rival);
    if (other)
      this.#issues.push({
        field: 'category',
        code: 'readings_differ',
        message: messages.categoryInDoubt(named?.value ?? null, other.value),
        candidates: [named?.value ?? null, other.value],
      });
  }

  /** The words of a name as written, and as a category. */
  #quoteOf({ from, to }: CategoryCandidate): { quote: Evidence; value: string } | null {
    const first = this.#parsed.nodes[from];
    const last = this.#parsed.nodes[to];
    if (!first || !last) return null;
    const { starts, ends } = this.#parsed.folded;
    const start = starts[first.start] ?? 0;
    const end = ends[last.end - 1] ?? start;
    const quote = this.#parsed.original.slice(start, end);
    const value = quote.replace(/\s+/g, ' ').trim().slice(0, 200);
    return value === '' ? null : { quote: { quote, start, end }, value };
  }
}
