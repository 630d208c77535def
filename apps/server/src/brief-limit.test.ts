import { MAX_BRIEF_CHARACTERS as readerLimit } from '@hemline/briefs';
import { MAX_BRIEF_CHARACTERS as contractLimit } from '@hemline/contracts';
import { expect, test } from 'vitest';

test('the reader and the contract refuse the same lengths', () => {
  expect(readerLimit).toBe(contractLimit);
});
