import { createLanguageModel } from '../../src/agents/language-model.ts';
import { approvalsOfWorkflow } from '../../src/db/approvals.ts';
import type { Database } from '../../src/db/database.ts';
import { type ComputePool, createComputePool } from '../../src/runs/compute-pool.ts';
import { decideApproval } from '../../src/runs/decide-approval.ts';
import type { EngineContext } from '../../src/runs/engine-context.ts';
import type { RunRegistry } from '../../src/runs/phase.ts';
import type { PhaseResources } from '../../src/runs/phase-resources.ts';
import { createRunRegistry } from '../../src/runs/run-registry.ts';
import { type RunEnd, runWorkflow } from '../../src/runs/run-workflow.ts';
import { planner, testHost, tinyEngine } from './tiny-runs.ts';

/** The real phases with the built-in model, for a process of its own. */
export function realRegistry(
  database: Database,
  sharding?: PhaseResources['sharding'],
): { readonly registry: RunRegistry; readonly compute: ComputePool } {
  const languageModel = createLanguageModel({ provider: 'offline' });
  const compute = createComputePool(1);
  const resources = { database, languageModel, compute, ...(sharding ? { sharding } : {}) };
  return { registry: createRunRegistry(resources, testHost), compute };
}

/** An engine with the real phases, the built-in model and its own compute threads. */
export function realEngine(
  database: Database,
  more: Partial<EngineContext> = {},
): { readonly engine: EngineContext; readonly compute: ComputePool } {
  const { registry, compute } = realRegistry(database);
  return { engine: tinyEngine(database, registry, more), compute };
}

/** Runs to the end, accepting each proposal. */
export async function runAccepting(engine: EngineContext, workflowId: string): Promise<RunEnd> {
  for (;;) {
    const end = await runWorkflow(engine, workflowId);
    if (end !== 'awaiting_approval') return end;
    const rows = await approvalsOfWorkflow(engine.database.query, workflowId);
    const pending = rows.find((row) => row.status === 'pending');
    if (!pending) throw new Error('the run waits for nothing');
    const { approval_id, plan_hash } = pending;
    await decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash });
  }
}
