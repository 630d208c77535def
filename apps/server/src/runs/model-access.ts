import type { PhaseName } from '@hemline/contracts';
import type { ModelMemo } from '../agents/toolbox.ts';
import { countModelCall, findModelResponse, insertModelResponse } from '../db/model-memo.ts';
import { findWorkflowRow } from '../db/workflows.ts';
import type { EngineContext } from './engine-context.ts';

/** What a phase may spend on language models, and what it has bought already. */
export function modelAccess(
  engine: EngineContext,
  workflowId: string,
  phase: PhaseName,
): {
  readonly memo: ModelMemo;
  readonly beforeModelCall: () => Promise<void>;
  readonly afterModelCall: (status: 'ok' | 'error', tokens: number) => void;
} {
  const { query } = engine.database;
  return {
    memo: {
      get: (requestHash) => findModelResponse(query, workflowId, phase, requestHash),
      put: (requestHash, response) =>
        insertModelResponse(query, {
          workflow_id: workflowId,
          phase,
          request_hash: requestHash,
          response,
          created_at: engine.host.now().toISOString(),
        }),
    },
    beforeModelCall: async () => {
      const run = await findWorkflowRow(query, workflowId);
      const { calls, tokens } = engine.budget;
      if (run && (run.model_calls >= calls || run.model_tokens >= tokens)) {
        throw new Error(
          `the run has used its budget of ${String(calls)} model calls or ${String(tokens)} tokens`,
        );
      }
      await countModelCall(query, workflowId, 0);
    },
    afterModelCall: (status, tokens) => {
      engine.observer.modelCalled(status);
      if (tokens === 0) return;
      addModelTokens(engine, workflowId, tokens);
    },
  };
}

/** Counting is bookkeeping: if it fails, the run goes on. */
function addModelTokens(engine: EngineContext, workflowId: string, tokens: number): void {
  engine.database.query
    .updateTable('workflows')
    .set((eb) => ({ model_tokens: eb('model_tokens', '+', tokens) }))
    .where('workflow_id', '=', workflowId)
    .execute()
    .catch(() =>
      engine.observer.log('warning', 'model tokens could not be counted', {
        workflow_id: workflowId,
      }),
    );
}
