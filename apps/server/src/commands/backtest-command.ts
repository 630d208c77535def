import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { holidayCalendarSchema } from '@hemline/contracts';
import {
  type BacktestReport,
  backtest,
  type DemandForecast,
  engineName,
  models,
  type Panel,
  provideAugurs,
  seriesIdOf,
} from '@hemline/forecasting';
import { augursBytes } from '../augurs-bytes.ts';
import { readPanel } from '../imports/read-panel.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Command, CommandCall } from './command.ts';
import { listOption, required, wholeNumber } from './option-values.ts';

/** Weeks between the origins that `--last-origins` picks. */
const ORIGIN_STEP_WEEKS = 4;
const FORECAST_COLUMNS = 'method,origin,series_id,h,point,lo80,hi80,lo95,hi95\n';

/** `hemline backtest`: how every model would have done on a file, by the code that runs use. */
export const backtestCommand: Command = {
  name: 'backtest',
  usage:
    '--sales FILE [--horizon 12] [--origins 91,105 | --last-origins 5] [--models NAME,…] [--holidays US|UK|DE|FR|none] [--calendar FILE] [--forecasts OUT.csv] [--json]',
  summary: 'Prove the forecast on a sales file: rolling-origin accuracy of every model.',
  options: {
    sales: { type: 'string' },
    horizon: { type: 'string' },
    origins: { type: 'string' },
    'last-origins': { type: 'string' },
    models: { type: 'string' },
    holidays: { type: 'string' },
    calendar: { type: 'string' },
    forecasts: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const sales = resolve(call.workingDirectory, required(call, 'sales'));
    const calendarFile = call.text('calendar');
    const horizon = wholeNumber(call, 'horizon', { min: 1, max: 52, fallback: 12 });
    const holidays = holidayCalendarSchema.safeParse(call.text('holidays') ?? 'US');
    if (!holidays.success)
      throw new Refusal('--holidays must be US, UK, DE, FR or none.', exitCodes.usage);
    provideAugurs(augursBytes());
    const names = modelNames(call);
    const panel = await readPanel(
      {
        sales,
        calendar: calendarFile === undefined ? null : resolve(call.workingDirectory, calendarFile),
        holidays: holidays.data,
      },
      call.say,
    );
    const origins = originsOf(call, panel, horizon);
    const file = call.text('forecasts');
    const sheet = file === undefined ? null : openSheet(resolve(call.workingDirectory, file));
    const report = await backtest(panel, {
      horizon,
      origins,
      models: names,
      cpuMs: () => process.cpuUsage().user / 1_000,
      onProgress: (done, of, model, origin) =>
        call.say(`${done + 1} of ${of}: ${model} from week ${origin}`),
      ...(sheet && { onForecast: sheet.write }),
    });
    await sheet?.close();
    call.out(call.has('json') ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report, panel));
    return exitCodes.ok;
  },
};

function modelNames(call: CommandCall): readonly string[] {
  const asked = listOption(call, 'models');
  const unknown = asked?.find((name) => !models.has(name));
  if (unknown !== undefined) {
    throw new Refusal(
      `There is no model "${unknown}". Known: ${[...models.keys()].join(', ')}.`,
      exitCodes.invalid_input,
    );
  }
  return asked ?? [...models.keys()].filter((name) => !models.get(name)?.mock);
}

function originsOf(call: CommandCall, panel: Panel, horizon: number): readonly number[] {
  const weeks = panel.week_starts.length;
  const last = weeks - horizon;
  const given = listOption(call, 'origins');
  if (given && call.text('last-origins') !== undefined) {
    throw new Refusal('Give either --origins or --last-origins.', exitCodes.usage);
  }
  if (!given) {
    const count = wholeNumber(call, 'last-origins', { min: 1, max: 100, fallback: 5 });
    const origins = Array.from(
      { length: count },
      (_, index) => last - ORIGIN_STEP_WEEKS * (count - 1 - index),
    );
    const usable = origins.filter((origin) => origin >= 1);
    if (usable.length > 0) return usable;
    throw new Refusal(
      `The file holds ${weeks} weeks: too few to hold back ${horizon}. Use a shorter --horizon.`,
      exitCodes.invalid_input,
    );
  }
  return given.map((text) => {
    const origin = Number(text);
    if (!Number.isInteger(origin) || origin < 1 || origin >= weeks) {
      throw new Refusal(
        `--origins: "${text}" must be a count of training weeks from 1 to ${weeks - 1}; the file holds ${weeks}.`,
        exitCodes.usage,
      );
    }
    return origin;
  });
}

/** Writes every forecast row as it is made; values as the models gave them, before rounding. */
function openSheet(path: string) {
  const stream = createWriteStream(path);
  const failed = once(stream, 'error').then(([error]) => {
    throw new Refusal(`${path} cannot be written (${String(error)}).`);
  });
  failed.catch(() => {});
  stream.write(FORECAST_COLUMNS);
  return {
    write: (method: string, origin: number, { levels }: DemandForecast) => {
      for (const level of levels) {
        const id = quoted(seriesIdOf(level));
        const lines = Array.from(level.point, (point, step) =>
          [
            method,
            origin,
            id,
            step + 1,
            point,
            level.lo80[step],
            level.hi80[step],
            level.lo95[step],
            level.hi95[step],
          ].join(','),
        );
        stream.write(`${lines.join('\n')}\n`);
      }
    },
    close: async () => {
      stream.end();
      await Promise.race([once(stream, 'close'), failed]);
    },
  };
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const LEVEL_WORDS = {
  total: 'total',
  category: 'category',
  store: 'store',
  cell: 'store × category',
} as const;

function tableOf(report: BacktestReport, panel: Panel): string {
  const percent = (share: number | null) =>
    (share === null ? '–' : (share * 100).toFixed(2)).padStart(8);
  const lines = [
    `${panel.series.length} series, ${panel.week_starts.length} weeks from ${panel.week_starts[0]}; horizon ${report.horizon}, origins ${report.origins.join(', ')}`,
    'Percent. Bias above 0 is over-forecast; held = weeks inside the 80 % and 95 % likely range.',
  ];
  for (const level of Object.keys(LEVEL_WORDS) as (keyof typeof LEVEL_WORDS)[]) {
    lines.push(
      '',
      LEVEL_WORDS[level],
      `${'model'.padEnd(24)}    WAPE    bias    MASE  held80  held95`,
    );
    const rows = report.rows.filter((row) => row.level === level && row.origin === null);
    for (const row of rows.toSorted((a, b) => (a.wape ?? Infinity) - (b.wape ?? Infinity))) {
      const name = `${row.model}${row.mock ? ' (mock)' : ''}${row.model === engineName ? ' *' : ''}`;
      const mase = (row.mase === null ? '–' : row.mase.toFixed(3)).padStart(8);
      lines.push(
        `${name.padEnd(24)}${percent(row.wape)}${percent(row.bias)}${mase}${percent(row.held80)}${percent(row.held95)}`,
      );
    }
  }
  lines.push('', 'CPU ms per series and forecast');
  for (const { model, cpu_ms_per_series: cost } of report.cost) {
    lines.push(`${model.padEnd(24)}${(cost === null ? '–' : cost.toFixed(2)).padStart(8)}`);
  }
  for (const { model, reason } of report.skipped) lines.push(`left out: ${model}, ${reason}`);
  return `${lines.join('\n')}\n\n* what a run uses unless told otherwise\n`;
}
