/** A hidden page gets no frames; its batch is flushed this often instead. */
const HIDDEN_FLUSH_MS = 250;

/**
 * Collects items and hands them over at most once a frame, in order, none lost.
 * `stop` drops what is still collected.
 */
export function createFrameBatch<Item>(flush: (items: readonly Item[]) => void) {
  let items: Item[] = [];
  let cancel: (() => void) | null = null;

  function run() {
    cancel = null;
    const batch = items;
    items = [];
    flush(batch);
  }

  function schedule(): () => void {
    if (document.hidden) {
      const timer = setTimeout(run, HIDDEN_FLUSH_MS);
      return () => clearTimeout(timer);
    }
    const frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  }

  return {
    push(item: Item) {
      items.push(item);
      cancel ??= schedule();
    },
    /** A page that goes into the background must not wait for a frame that never comes. */
    reschedule() {
      if (!cancel) return;
      cancel();
      cancel = schedule();
    },
    stop() {
      cancel?.();
      cancel = null;
      items = [];
    },
  };
}
