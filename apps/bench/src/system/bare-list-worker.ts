import { serve } from '@hono/node-server';
import SqliteFile from 'better-sqlite3';
import { Hono } from 'hono';

const [path = '', port = '0'] = process.argv.slice(2);
const database = new SqliteFile(path, { readonly: true });
const rows = database.prepare(
  `select p.plan_id, p.workflow_id, p.version, p.parent_plan_id, p.category, p.matched_category,
          p.season_start_date, p.forecast_horizon_weeks, p.buy_units, p.season_units, p.model, p.mock,
          d.name as dataset_name, p.plan_hash, p.created_at
     from plans p join datasets d on d.dataset_id = p.dataset_id
    order by p.created_at desc, p.plan_id limit ? offset ?`,
);
const count = database.prepare('select count(*) as total from plans');

// The least a list can be: one route, two statements, JSON; no guard, no schema, no log, no metrics.
const app = new Hono();
app.get('/ready', (context) => context.text('ok'));
app.get('/plans', (context) => {
  const limit = Number(context.req.query('limit') ?? 50);
  const offset = Number(context.req.query('offset') ?? 0);
  const { total } = count.get() as { total: number };
  return context.json({ items: rows.all(limit, offset), total, limit, offset });
});
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
