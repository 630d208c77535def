// A test fixture: a brief and how it is read.
import type { Preview, Reading } from '@hemline/contracts';

export const sampleBrief =
  '12-week spring dresses from 2 March, weekly replenishment, keep 45% at the DC, markdown check at week 6 below 60%, or maybe week 7.';

function evidence(quote: string) {
  const start = sampleBrief.indexOf(quote);
  return { quote, start, end: start + quote.length };
}

/** The brief as read: one input contradicts itself, one is not mentioned. */
export const sampleReading: Reading = {
  parameters: {
    forecast_horizon_weeks: { value: 12, source: 'stated', evidence: evidence('12-week') },
    season_start_date: {
      value: '2026-03-02',
      source: 'stated',
      evidence: { ...evidence('from 2 March'), note: 'the next 2 March after today' },
    },
    replenishment_strategy: {
      value: 'weekly',
      source: 'stated',
      evidence: evidence('weekly replenishment'),
    },
    dc_holdback_percentage: { value: 0.45, source: 'stated', evidence: evidence('45% at the DC') },
    markdown_checkpoint_week: {
      value: 6,
      source: 'stated',
      evidence: evidence('markdown check at week 6'),
    },
    markdown_threshold: { value: 0.6, source: 'stated', evidence: evidence('below 60%') },
    category: { value: 'spring dresses', source: 'stated', evidence: evidence('spring dresses') },
  },
  issues: [],
  reader: 'offline',
};

/** The same brief where two checkpoint weeks were read and none can be chosen. */
export const sampleReadingWithIssue: Reading = {
  ...sampleReading,
  parameters: {
    ...sampleReading.parameters,
    markdown_checkpoint_week: {
      value: null,
      source: 'stated',
      evidence: evidence('week 6 below 60%, or maybe week 7'),
    },
  },
  issues: [
    {
      field: 'markdown_checkpoint_week',
      code: 'contradiction',
      message: 'The brief names week 6 and week 7 for the markdown checkpoint.',
      candidates: [6, 7],
    },
  ],
};

export const samplePreview: Preview = {
  effects: [
    {
      agent: 'demand',
      parameter: 'forecast_horizon_weeks',
      effect: 'curve_length',
      message: 'Forecasts a weekly curve of 12 weeks, 2 Mar to 24 May 2026.',
      value: 12,
    },
    {
      agent: 'inventory',
      parameter: 'dc_holdback_percentage',
      effect: 'dc_share',
      message: 'Holds 45 % of the buy at the DC; stores share 55 %.',
      value: 0.45,
    },
    {
      agent: 'inventory',
      parameter: 'replenishment_strategy',
      effect: 'review',
      message: 'Reviews stores every week; buys 20 % cover over demand.',
      value: 'weekly',
    },
    {
      agent: 'pricing',
      parameter: 'markdown_checkpoint_week',
      effect: 'checkpoint',
      message: 'Compares sell-through with 60 % at the end of week 6.',
      value: 6,
    },
  ],
  warnings: [
    {
      code: 'threshold_above_plan',
      message: 'Sixty per cent by week 6 is above what most seasons reach on plan.',
      parameter: 'markdown_threshold',
      suggested_value: 0.45,
    },
  ],
  issues: [],
  matched_category: 'Dresses',
};
