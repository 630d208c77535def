import { expect, test } from 'vitest';
import { runCroston } from './croston.ts';
import { forecastDampedTrend, runDampedTrend } from './holt-winters.ts';
import { seasonalNaive } from './seasonal-naive.ts';
import { runSimpleSmoothing, thetaForecast } from './theta.ts';
import { runTsb } from './tsb.ts';

// R 4.2.2, forecast 8.20.
// y <- c(112,118,132,129,121,135,148,148,136,119,104,118,115,126,141,135,125,149,170,170,158,133,114,140)
// x <- c(0,0,3,0,0,0,2,0,1,0,0,5,0,0,2,0,0,0,0,4)
const y = [
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170,
  170, 158, 133, 114, 140,
];
const x = [0, 0, 3, 0, 0, 0, 2, 0, 1, 0, 0, 5, 0, 0, 2, 0, 0, 0, 0, 4];

function expectWithin(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, index) => {
    expect(Math.abs(actual[index]! - value) / Math.abs(value)).toBeLessThan(1e-6);
  });
}

test('damped trend equals R for the same parameters and initial state', () => {
  // f <- ets(ts(y), model="AAN", damped=TRUE, alpha=0.4, beta=0.1, phi=0.9); f$initstate; forecast(f, h=6)$mean
  const state = runDampedTrend(
    y,
    { alpha: 0.4, beta: 0.1, phi: 0.9 },
    { level: 111.764197562947, trend: 5.49985165908446 },
  );
  expectWithin(
    forecastDampedTrend(state, 0.9, 6),
    [
      134.743717246036, 132.596780319115, 130.664537084886, 128.92551817408, 127.360401154355,
      125.951795836602,
    ],
  );
});

test('simple smoothing equals R for the same parameter and initial level', () => {
  // s <- ets(ts(y), model="ANN", alpha=0.3); s$initstate; forecast(s, h=1)$mean
  expectWithin([runSimpleSmoothing(y, 0.3, 122.650859375).level], [138.390507316393]);
});

test('theta equals R for the same smoothing', () => {
  // n <- length(y); d <- lsfit(0:(n-1), y)$coef[2]/2; forecast(s, h=6)$mean + d*(0:5 + (1-(1-0.3)^n)/0.3)
  expectWithin(
    thetaForecast(y, 0.3, 122.650859375, 6),
    [
      140.007588758923, 140.492806150227, 140.978023541532, 141.463240932836, 141.94845832414,
      142.433675715445,
    ],
  );
  // z <- ses(ts(y), h=6); z$model$par; thetaf(ts(y), h=6)$mean
  expectWithin(
    thetaForecast(y, 0.999899951506166, 112.009032263933, 6),
    [
      140.482664870801, 140.967882262105, 141.453099653409, 141.938317044714, 142.423534436018,
      142.908751827322,
    ],
  );
});

test('croston equals R for the same smoothing', () => {
  // croston(x, h=2, alpha=0.1)$mean
  const { size, interval } = runCroston(x, 0.1);
  expectWithin([size / interval], [0.927296873189234]);
});

test('tsb equals the recursion of its paper written in R', () => {
  // p <- mean(x>0); size <- mean(x[x>0])
  // for (v in x) { if (v>0) size <- size + 0.1*(v-size); p <- p + 0.05*((v>0)-p) }; p*size
  expectWithin([runTsb(x, 0.1, 0.05)], [0.874296306765637]);
});

test('seasonal naive equals R', () => {
  // m <- ts(c(y, y+5, y*1.1), frequency=52); snaive(m, h=4)$mean
  const m = Float64Array.from([...y, ...y.map((v) => v + 5), ...y.map((v) => v * 1.1)]);
  expectWithin(seasonalNaive(m, 4), [158, 133, 114, 140]);
});
