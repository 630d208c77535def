import type { Page } from 'playwright';
import type { FakeAnswers } from '../src/test/fake-api.ts';

/** A screen in one of its states: where it is, what the server answers, when it is ready. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly answers?: FakeAnswers;
  /** A heading or text that is there once the screen is drawn. */
  readonly ready: string;
  readonly before?: (page: Page) => Promise<void>;
  readonly after?: (page: Page) => Promise<void>;
}
