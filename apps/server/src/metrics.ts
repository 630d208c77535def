import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { createEventLoopWatch } from './event-loop-watch.ts';

/** Counters of one process under the names dashboards rely on; each app has its own registry. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const watch = createEventLoopWatch();
  return {
    httpRequests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered',
      labelNames: ['method', 'route', 'status'] as const,
      registers,
    }),
    httpRequestDuration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['method', 'route'] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    httpRequestsInProgress: new Gauge({
      name: 'http_requests_in_progress',
      help: 'Requests being answered now',
      registers,
    }),
    workflowPhaseDuration: new Histogram({
      name: 'workflow_phase_duration_seconds',
      help: 'Time a phase of a run took',
      labelNames: ['phase', 'status'] as const,
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
      registers,
    }),
    modelCalls: new Counter({
      name: 'model_calls_total',
      help: 'Calls to the language model',
      labelNames: ['provider', 'status'] as const,
      registers,
    }),
    feedClients: new Gauge({ name: 'feed_clients', help: 'Clients that follow a run', registers }),
    approvalsPending: new Gauge({
      name: 'approvals_pending',
      help: 'Approvals that wait for a planner',
      registers,
    }),
    eventLoopLongestBlock: new Gauge({
      name: 'event_loop_longest_block_seconds',
      help: 'Longest block of the event loop since the last look',
      registers,
      collect() {
        this.set(watch.takeLongestBlockMs() / 1_000);
      },
    }),
    /** The text Prometheus reads. */
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
