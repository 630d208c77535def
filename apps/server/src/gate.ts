import { fail, type Outcome, succeed } from './outcome.ts';

/** Above this the process would only queue: say so instead. */
const MOST_REQUESTS = 512;
/** Uploads are parsed in threads and written in order; more at once only take turns. */
const MOST_UPLOADS = 4;
const UPLOAD =
  /^\/api\/v1\/(datasets\/[^/]+\/(sales|stores|calendar|economics|stock)|plans\/[^/]+\/workbook)$/;

/** Counts requests and uploads in progress and refuses what is too much, with when to try again. */
export function createGate(mostRequests = MOST_REQUESTS, mostUploads = MOST_UPLOADS) {
  let requests = 0;
  let uploads = 0;
  return {
    /** Lets a request in; the value ends it. Fails with `overloaded` or `too_many_requests`. */
    enter(method: string, path: string): Outcome<() => void> {
      const isUpload = method === 'POST' && UPLOAD.test(path);
      if (requests >= mostRequests) {
        return fail('overloaded', 'Too much at once; try again in a moment.', {
          retryAfterSeconds: 1,
        });
      }
      if (isUpload && uploads >= mostUploads) {
        return fail('too_many_requests', `${mostUploads} uploads are under way; try again soon.`, {
          retryAfterSeconds: 2,
        });
      }
      requests += 1;
      if (isUpload) uploads += 1;
      return succeed(() => {
        requests -= 1;
        if (isUpload) uploads -= 1;
      });
    },
  };
}
