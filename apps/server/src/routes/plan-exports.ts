import type { Plan } from '@hemline/contracts';
import type { OwnedDatabase } from '../db/owned-database.ts';
import { newestPlanVersion, planVersionByHash } from '../db/plan-versions.ts';
import { findPlanJson, isMockPlan } from '../db/plans.ts';
import { readWorkbook } from '../exports/read-workbook.ts';
import { runDocumentTask } from '../exports/run-document-task.ts';
import { fail, succeed } from '../outcome.ts';
import { handler, type Route } from '../route.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function noPlan(id: string) {
  return fail('not_found', `There is no plan ${id}.`);
}

/** A name without ending for a plan's files; a file of mock numbers says so before it is opened. */
async function fileName({ query, ownerId }: OwnedDatabase, id: string): Promise<string> {
  const mock = await isMockPlan(query, ownerId, id);
  return `hemline-${mock ? 'mock-' : ''}${id.slice(0, 8)}`;
}

/** A file that the browser saves under a name of its own. */
function download(content: Uint8Array<ArrayBuffer>, mediaType: string, name: string): Response {
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}

/** Plans as files, and files back: CSV per table, the workbook, and what an edited workbook changes. */
export function createPlanExportRoutes(): readonly Route[] {
  return [
    handler('export_plan_csv', async ({ params, query, context: { owned } }) => {
      const plan_json = await findPlanJson(owned.query, owned.ownerId, params.id);
      if (plan_json === undefined) return noPlan(params.id);
      const { table } = query;
      const file = await runDocumentTask({ kind: 'csv', plan_json, table });
      if (!file.ok) return file;
      const name = `${await fileName(owned, params.id)}-${table}.csv`;
      return succeed(download(file.value, 'text/csv; charset=utf-8', name));
    }),
    handler('export_plan_xlsx', async ({ params, context: { owned } }) => {
      const plan_json = await findPlanJson(owned.query, owned.ownerId, params.id);
      if (plan_json === undefined) return noPlan(params.id);
      const file = await runDocumentTask({ kind: 'xlsx', plan_json });
      if (!file.ok) return file;
      return succeed(download(file.value, XLSX, `${await fileName(owned, params.id)}.xlsx`));
    }),
    handler('compare_workbook', async ({ params, context: { owned, request } }) => {
      const { query, ownerId } = owned;
      const plan_json = await findPlanJson(query, ownerId, params.id);
      if (plan_json === undefined) return noPlan(params.id);
      const read = await readWorkbook(request);
      if (!read.ok) return read;
      const { workflow_id } = JSON.parse(plan_json) as Plan;
      const { plan_hash } = read.value;
      if (plan_hash === null) {
        return fail(
          'invalid_input',
          'This workbook does not say which plan it came from. Export the plan and edit that file.',
        );
      }
      const [base, current] = await Promise.all([
        planVersionByHash(query, ownerId, workflow_id, plan_hash),
        newestPlanVersion(query, ownerId, workflow_id),
      ]);
      if (!base || !current) {
        return fail(
          'invalid_input',
          'This workbook came from another plan. Open that plan and drop the file there.',
        );
      }
      const compared = await runDocumentTask({
        kind: 'compare',
        base_json: base.plan_json,
        current_json: current.plan_json,
        workbook: read.value,
      });
      if (!compared.ok) return compared;
      return succeed({
        plan_id: base.plan_id,
        base_plan_hash: plan_hash,
        current_plan_id: current.plan_id,
        ...compared.value,
      });
    }),
  ];
}
