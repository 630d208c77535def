import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CASES,
  inputsOf,
  parametersOf,
  planOf,
  type SeasonCase,
  seasonCases,
} from '../made-season.test-data.ts';
import { previewParameters } from './preview-parameters.ts';

function effectsOf(season: SeasonCase) {
  const { economics } = inputsOf(season);
  const { effects, warnings } = previewParameters(parametersOf(season), {
    economics,
    as_of: '2026-02-21',
  });
  return { of: new Map(effects.map(({ effect, value }) => [effect, value])), warnings, effects };
}

const SEASON: SeasonCase = {
  seed: 1,
  stores: 3,
  weeks: 12,
  paths: 3,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.45,
  pack: 1,
  lead: 1,
  priced: true,
  stocked: false,
  cap: null,
  minimum: 0,
  checkpoint: 6,
  threshold: 0.6,
  method: 'marginal',
};

describe('preview', () => {
  test('says what the run then does, over the whole parameter space', () => {
    fc.assert(
      fc.property(seasonCases, (given) => {
        const season = { ...given, stores: Math.min(given.stores, 6) };
        const { of } = effectsOf(season);
        const { inputs, candidates, markdown, plan } = planOf(season);
        expect(of.get('demand_weeks')).toBe(plan.wssi.length);
        const ships = of.get('replenishment_step') === 'runs';
        expect(plan.replenishment.skipped_reason === null).toBe(ships);
        if (!ships) expect(plan.replenishment.shipments).toEqual([]);
        const weeks = new Set(plan.replenishment.shipments.map(({ week }) => week));
        expect(weeks.size).toBeLessThanOrEqual(Number(of.get('review_count')));
        expect(inputs.policy.allocation_window_weeks).toBe(of.get('allocation_window_weeks'));
        const cover = candidates.methods.find(({ method }) => method === 'cover_policy')!;
        const buffer = Math.round(Number(of.get('cover_buffer')) * 100);
        expect(cover.reason).toContain(`plus ${buffer} % cover`);
        const exact = plan.buy.units * Number(of.get('dc_share'));
        expect(Math.abs(plan.allocation.dc_units - exact)).toBeLessThanOrEqual(
          season.pack / 2 + 1e-6,
        );
        expect(markdown.plan?.checkpoint_week ?? null).toBe(of.get('markdown_review'));
        expect(markdown.plan?.threshold).toBe(of.get('markdown_threshold'));
      }),
      { numRuns: CASES, seed: 21 },
    );
  });

  test('warns exactly when stock would be stranded, and offers 0', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const stranded = effectsOf({ ...season, stores: 1 }).warnings.filter(
          ({ code }) => code === 'holdback_stranded',
        );
        const ships = season.strategy !== 'none' && 1 + season.lead <= season.weeks;
        const expected = !ships && season.holdback > 0;
        expect(stranded.length).toBe(expected ? 1 : 0);
        if (expected)
          expect(stranded[0]).toMatchObject({
            suggested_value: 0,
            parameter: 'dc_holdback_percentage',
          });
      }),
      { numRuns: CASES, seed: 22 },
    );
  });

  test('a holdback of 0 is a value, not an absence', () => {
    const { effects } = effectsOf({ ...SEASON, holdback: 0 });
    const share = effects.find(({ effect }) => effect === 'dc_share');
    expect(share).toMatchObject({
      value: 0,
      message: 'Sends the whole buy to stores; nothing stays at the DC.',
    });
    expect(effectsOf({ ...SEASON, threshold: 0 }).of.get('markdown_threshold')).toBe(0);
  });

  test('speaks of the season’s last day, steps ahead, holidays and the lack of a review', () => {
    const { effects } = previewParameters(
      {
        ...parametersOf(SEASON),
        season_start_date: '2026-03-02',
        markdown_checkpoint_week: null,
        markdown_threshold: null,
      },
      {
        as_of: '2026-02-23',
        holidays: [
          { date: '2026-04-05', name: 'Easter' },
          { date: '2026-12-25', name: 'Christmas' },
        ],
      },
    );
    const said = effects.map(({ message }) => message).join('\n');
    expect(said).toContain('2 Mar 2026 to 24 May 2026');
    expect(said).toContain('13 weeks ahead of the sales history, which ends on 22 Feb 2026');
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(said).toContain('Places Easter in the curve');
    expect(said).not.toContain('Christmas');
    expect(said).toContain('No markdown planned');
    expect(said).toContain('plus 20 % cover');
  });

  test('a season out of reach or already begun is said before the run refuses it', () => {
    const codes = (as_of: string) =>
      previewParameters(parametersOf(SEASON), { as_of }).warnings.map(({ code }) => code);
    expect(codes('2024-01-01')).toEqual(['season_too_far']);
    expect(codes('2026-03-10')).toEqual(['season_started']);
    expect(codes('2027-03-10')).toEqual(['season_over']);
    expect(codes('2026-03-04')).toEqual([]);
  });

  test('a checkpoint in the last week, or a threshold without one, is pointed out', () => {
    const codes = (change: Partial<SeasonCase>) =>
      effectsOf({ ...SEASON, ...change }).warnings.map(({ code }) => code);
    expect(codes({ checkpoint: 12 })).toEqual(['checkpoint_in_last_week']);
    expect(codes({ checkpoint: null, threshold: 0.5 })).toEqual(['threshold_without_checkpoint']);
  });

  test('of a season that has begun it shows the weeks that the run then plans', () => {
    const season = { ...parametersOf(SEASON), season_start_date: '2026-02-02' };
    const of = (checkpoint: number) => {
      const { effects, warnings } = previewParameters(
        { ...season, markdown_checkpoint_week: checkpoint },
        { as_of: '2026-02-23' },
      );
      return {
        value: new Map(effects.map(({ effect, value }) => [effect, value])),
        codes: warnings.map(({ code }) => code),
      };
    };
    // Three of twelve weeks are over: nine are planned, and week 6 has become week 3.
    const ahead = of(6);
    expect(ahead.value.get('demand_weeks')).toBe(9);
    expect(ahead.value.get('markdown_review')).toBe(3);
    expect(ahead.codes).toEqual(['season_started']);
    const passed = of(3);
    expect(passed.value.get('markdown_review')).toBeNull();
    expect(passed.codes).toEqual(['checkpoint_passed', 'season_started']);
  });
});
