import {
  type AgentName,
  type AgentStatus,
  agentNameSchema,
  type FeedEvent,
  type FeedMessage,
  type PhaseName,
  type PhaseStatus,
  phaseNames,
  type Snapshot,
  type WorkflowStatus,
} from '@hemline/contracts';

/** What one agent is doing, in its own words. */
export interface AgentView {
  readonly status: AgentStatus;
  readonly message: string;
  /** Steps done ÷ steps known, 0–1. */
  readonly progress: number;
}

/** How far one phase has come. */
export interface PhaseView {
  readonly status: PhaseStatus;
  /** Milliseconds its last attempt took; null while it runs. */
  readonly durationMs: number | null;
  /** Why it was skipped, failed or rolled back. */
  readonly reason: string | null;
}

/** A run as its feed tells it: everything the Run screen shows follows from the events alone. */
export interface FeedView {
  /** Sequence number of the last message taken in; 0 before the first. */
  readonly lastSeq: number;
  readonly status: WorkflowStatus;
  readonly phases: Readonly<Record<PhaseName, PhaseView>>;
  readonly agents: Readonly<Record<AgentName, AgentView>>;
  /** Oldest first, without gaps unless a snapshot stood in for them. */
  readonly events: readonly FeedEvent[];
  readonly pendingApprovals: readonly string[];
  readonly planId: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** The phase an error belongs to, when it belongs to one. */
  readonly errorPhase: PhaseName | null;
}

type Mutable = {
  -readonly [Key in keyof FeedView]: Key extends 'events'
    ? FeedEvent[]
    : Key extends 'phases'
      ? Record<PhaseName, PhaseView>
      : Key extends 'agents'
        ? Record<AgentName, AgentView>
        : FeedView[Key];
};

const idle: AgentView = { status: 'idle', message: '', progress: 0 };
const waiting: PhaseView = { status: 'pending', durationMs: null, reason: null };

/** A run nobody has heard of yet. */
export const emptyFeedView: FeedView = {
  lastSeq: 0,
  status: 'pending',
  phases: { demand: waiting, inventory: waiting, pricing: waiting },
  agents: { orchestrator: idle, demand: idle, inventory: idle, pricing: idle },
  events: [],
  pendingApprovals: [],
  planId: null,
  error: null,
  errorPhase: null,
};

function takeSnapshot(view: Mutable, snapshot: Snapshot): void {
  view.status = snapshot.status;
  for (const { name, status, reason } of snapshot.phases)
    view.phases[name] = { ...view.phases[name], status, reason };
  for (const { agent, ...rest } of snapshot.agents) view.agents[agent] = rest;
  view.pendingApprovals = snapshot.pending_approvals.map((approval) => approval.approval_id);
  view.planId = snapshot.plan_id;
}

function setPhase(view: Mutable, name: PhaseName | undefined, change: Partial<PhaseView>): void {
  if (name) view.phases[name] = { ...view.phases[name], ...change };
}

function goOn(view: Mutable): void {
  view.status = 'running';
  view.error = null;
  view.errorPhase = null;
}

function settleAgents(view: Mutable, status: AgentStatus): void {
  for (const agent of agentNameSchema.options) {
    const current = view.agents[agent];
    if (current.status !== 'idle' && current.status !== 'failed')
      view.agents[agent] = { ...current, status };
  }
}

/** What each type of event changes. */
const reducers: {
  readonly [Type in FeedEvent['type']]?: (
    view: Mutable,
    event: Extract<FeedEvent, { type: Type }>,
  ) => void;
} = {
  workflow_started: goOn,
  workflow_resumed: goOn,
  workflow_paused: (view) => {
    view.status = 'paused';
  },
  workflow_cancelled: (view) => {
    view.status = 'cancelled';
    view.pendingApprovals = [];
    settleAgents(view, 'idle');
  },
  workflow_completed: (view, event) => {
    view.status = 'completed';
    view.planId = event.plan_id;
    settleAgents(view, 'completed');
  },
  agent_status: (view, { agent, status, message, progress }) => {
    view.agents[agent] = { status, message, progress };
  },
  approval_request: (view, { approval_id }) => {
    view.pendingApprovals = [...view.pendingApprovals, approval_id];
    view.status = 'awaiting_approval';
  },
  approval_decided: (view, { approval_id }) => {
    view.pendingApprovals = view.pendingApprovals.filter((id) => id !== approval_id);
    if (view.pendingApprovals.length === 0 && view.status === 'awaiting_approval') goOn(view);
  },
  phase_started: (view, { phase }) => {
    goOn(view);
    setPhase(view, phase, { status: 'running', durationMs: null, reason: null });
  },
  phase_completed: (view, { phase, duration_ms }) =>
    setPhase(view, phase, { status: 'completed', durationMs: duration_ms }),
  phase_skipped: (view, { phase, reason }) => setPhase(view, phase, { status: 'skipped', reason }),
  phase_rolled_back: (view, { phase, reason }) => {
    setPhase(view, phase, { status: 'rolled_back', reason });
    view.pendingApprovals = [];
  },
  error: (view, { phase, code, message }) => {
    view.status = 'failed';
    view.error = { code, message };
    view.errorPhase = phase ?? null;
    setPhase(view, phase, { status: 'failed', reason: message });
    if (phase) view.agents[phase] = { ...view.agents[phase], status: 'failed' };
  },
};

function takeEvent(view: Mutable, event: FeedEvent): void {
  const reduce = reducers[event.type] as ((view: Mutable, event: FeedEvent) => void) | undefined;
  reduce?.(view, event);
  view.events.push(event);
}

/**
 * Takes messages of the feed into a view, in the order they came. Pure: the view given is not changed.
 * A message whose `seq` was seen already is dropped, so replays after a reconnect do no harm.
 */
export function reduceFeed(before: FeedView, messages: readonly FeedMessage[]): FeedView {
  const fresh = messages.some((message) => message.seq > before.lastSeq);
  if (!fresh) return before;
  const view: Mutable = {
    ...before,
    phases: { ...before.phases },
    agents: { ...before.agents },
    events: [...before.events],
  };
  for (const message of messages) {
    if (message.seq <= view.lastSeq) continue;
    if (message.type === 'snapshot') takeSnapshot(view, message);
    else takeEvent(view, message);
    view.lastSeq = message.seq;
  }
  return view;
}

/** Whether what a phase decided stands: it is done, or was left out. */
export function isSettled(view: FeedView, phase: PhaseName): boolean {
  return ['completed', 'skipped'].includes(view.phases[phase].status);
}

/** The step a run stands at, from 1 (the orchestrator) to 4 (pricing), for "step n of m". */
export function currentStep(view: FeedView): number {
  const settled = phaseNames.filter((name) => isSettled(view, name)).length;
  const begun = phaseNames.some((name) => view.phases[name].status !== 'pending');
  return begun ? Math.min(settled + 2, phaseNames.length + 1) : 1;
}
