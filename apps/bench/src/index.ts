import { benchmarks } from './benchmarks.ts';

/** What `hemline` ends with when a value is not one of those it knows. */
const INVALID_INPUT = 5;

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const names = firstOption < 0 ? words : words.slice(0, firstOption);
const args = firstOption < 0 ? [] : words.slice(firstOption);
const all = Object.keys(benchmarks);
const unknown = names.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}.`);
  console.error(`usage: hemline bench [${all.join('|')}]… [options]; without a name, all of them`);
  process.exitCode = INVALID_INPUT;
} else {
  for (const name of names.length > 0 ? names : all) {
    const benchmark = benchmarks[name];
    if (names.length !== 1) console.log(`\n# ${name}`);
    try {
      await benchmark?.(args);
    } catch (error) {
      // Among all, one that needs a file nobody gave, or does not know an option, is left out aloud.
      const reason = error instanceof Error ? error.message : String(error);
      console.error(names.length === 0 ? `left out: ${reason}` : reason);
      if (names.length > 0) process.exitCode = 1;
    }
  }
}
