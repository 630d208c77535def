import { type ParameterReadings, parameterNames } from '@hemline/contracts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBrief, sampleReading } from '../test/sample-reading.ts';
import { evidenceNumbers, highlightSegments } from './highlight-segments.ts';

test('each input that has words in the brief is marked with exactly them', () => {
  const segments = highlightSegments(sampleBrief, sampleReading.parameters);
  for (const name of parameterNames) {
    const marked = segments.filter((segment) => segment.names.includes(name));
    expect(marked.map((segment) => segment.text).join('')).toBe(
      sampleReading.parameters[name].evidence?.quote,
    );
  }
});

test('numbers count the inputs that have words, in the order of the screen', () => {
  const numbers = evidenceNumbers({
    ...sampleReading.parameters,
    season_start_date: { value: '2026-03-02', source: 'defaulted', evidence: null },
  });
  expect(numbers.get('forecast_horizon_weeks')).toBe(1);
  expect(numbers.has('season_start_date')).toBe(false);
  expect(numbers.get('replenishment_strategy')).toBe(2);
});

test('whatever the evidence, the segments joined are the brief and each number stands once', () => {
  const span = fc.record({ start: fc.nat(60), length: fc.nat(30) });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 7 }), (text, spans) => {
      const readings = Object.fromEntries(
        parameterNames.map((name, at) => {
          const chosen = spans[at];
          return [
            name,
            {
              value: null,
              source: 'stated',
              evidence: chosen
                ? { quote: '', start: chosen.start, end: chosen.start + chosen.length }
                : null,
            },
          ];
        }),
      ) as ParameterReadings;
      const segments = highlightSegments(text, readings);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      const ends = segments.flatMap((segment) => segment.ending);
      expect(new Set(ends).size).toBe(ends.length);
    }),
  );
});
