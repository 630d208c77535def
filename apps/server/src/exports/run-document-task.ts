import { Worker } from 'node:worker_threads';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { DocumentAnswer, DocumentTask, DocumentValues } from './document-worker.ts';

/** Documents worked on at once, and how many may wait for their turn. */
const AT_ONCE = 2;
const WAITING = 20;
const TIMEOUT_MS = 60_000;
const MEMORY_MB = 1_024;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Writes or reads a document in a thread of its own, so that the event loop stays free and a runaway
 * file can be stopped: after 60 seconds or 1 GB. Fails when too many wait, or the file is unreadable.
 */
export async function runDocumentTask<Task extends DocumentTask>(
  task: Task,
): Promise<Outcome<DocumentValues[Task['kind']]>> {
  if (running >= AT_ONCE && waiting.length >= WAITING) {
    return fail('overloaded', 'Too many documents are being made; try again in a moment.', {
      retryAfterSeconds: 2,
    });
  }
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    const answer = await perform(task);
    if (answer.ok) return succeed(answer.value as DocumentValues[Task['kind']]);
    if (task.kind !== 'read') throw new Error(answer.message);
    return fail('invalid_input', `The workbook cannot be read: ${answer.message}`);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function perform(task: DocumentTask): Promise<DocumentAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (answer: DocumentAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ ok: false, message: 'it takes too long' }), TIMEOUT_MS);
    worker.once('message', end);
    worker.once('error', (error) => end({ ok: false, message: error.message }));
    worker.once('exit', () => end({ ok: false, message: 'it needs too much memory' }));
  });
}
