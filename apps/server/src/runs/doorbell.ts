/** Says that a run's log has grown; carries ids only, and losing one costs at most a poll interval. */
export interface Doorbell {
  ring(workflowId: string): void;
  listen(listener: (workflowId: string) => void): () => void;
  close(): Promise<void>;
}

/** A doorbell within one process. */
export function createLocalDoorbell(): Doorbell {
  const listeners = new Set<(workflowId: string) => void>();
  return {
    ring: (workflowId) => {
      for (const listener of listeners) listener(workflowId);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
