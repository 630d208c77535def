import type { Plan } from '@hemline/contracts';
import { describe, expect, test } from 'vitest';
import { pointerKind, pointerWords } from './pointer-words.ts';
import { numbersUnder, resolveInput } from './resolve-input.ts';

const plan = {
  parameters: { dc_holdback_percentage: { value: 0.45, source: 'stated', evidence: null } },
  buy: { units: 900, methods: [{ method: 'cover_policy', units: 900, reason: 'r' }] },
  wssi: [
    { week: 1, opening: 10, closing: 7 },
    { week: 2, opening: 7, closing: 2 },
  ],
  demand: {
    weekly: [{ units: 5 }, { units: 6 }],
    stores: [{ store_id: 'S001', weekly: [{ week: 1, units: 4 }] }],
  },
} as unknown as Plan;

describe('inputs of a number', () => {
  test('a star means the same week as the number asked about', () => {
    expect(resolveInput(plan, '/wssi/*/opening', '/wssi/1/closing')).toEqual({
      kind: 'number',
      pointer: '/wssi/1/opening',
      value: 7,
    });
  });

  test('a star in another list means all of it, with its sum', () => {
    expect(resolveInput(plan, '/demand/weekly/*/units', '/demand/season_units')).toEqual({
      kind: 'numbers',
      pointers: ['/demand/weekly/0/units', '/demand/weekly/1/units'],
      sum: 11,
    });
  });

  test('a pointer to a whole part stands for every number in it', () => {
    expect(numbersUnder(plan, '/buy/methods')).toEqual(['/buy/methods/0/units']);
    expect(resolveInput(plan, '/buy', '/kpis/buy_units')).toMatchObject({
      kind: 'numbers',
      pointers: ['/buy/units', '/buy/methods/0/units'],
    });
  });

  test('planning inputs are known by name, everything else stays words', () => {
    expect(
      resolveInput(plan, '/parameters/dc_holdback_percentage', '/allocation/dc_units'),
    ).toEqual({
      kind: 'parameter',
      name: 'dc_holdback_percentage',
    });
    expect(resolveInput(plan, 'scenario paths', '/buy/units')).toEqual({
      kind: 'words',
      text: 'scenario paths',
    });
    expect(resolveInput(plan, '/not/there', '/buy/units')).toEqual({
      kind: 'words',
      text: 'not · there',
    });
  });
});

describe('pointers in words', () => {
  test.each([
    ['/wssi/1/closing', 'Weekly stock · week 2 · closing'],
    ['/demand/stores/0/weekly/0/units', 'Demand · store S001 · week 1 · units'],
    ['/buy/units', 'Buy · units'],
    ['/buy/methods/0/units', 'Buy · cover policy · units'],
  ])('%s reads "%s"', (pointer, words) => {
    expect(pointerWords(plan, pointer)).toBe(words);
  });

  test.each([
    ['/kpis/sell_through', 'share1'],
    ['/buy/alternatives/0/expected_margin', 'money'],
    ['/wssi/3/weeks_of_supply', 'ratio'],
    ['/markdown/elasticity/value', 'plain'],
    ['/buy/units', 'units'],
  ])('%s is written as %s', (pointer, kind) => {
    expect(pointerKind(pointer)).toBe(kind);
  });
});
