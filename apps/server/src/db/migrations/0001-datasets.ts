import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

type Table = CreateTableBuilder<string, never>;

/** Columns of a table whose rows belong to one version of a dataset. */
function versioned(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('dataset_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull().references('users.user_id'))
    .addForeignKeyConstraint(
      `${name}_of_version`,
      ['dataset_id', 'version'],
      'dataset_versions',
      ['dataset_id', 'version'],
      (constraint) => constraint.onDelete('cascade'),
    );
}

async function createDatasets(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('user_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('datasets')
    .addColumn('dataset_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('owner_id', 'text', (column) =>
      column.notNull().references('users.user_id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) =>
      column.notNull().check(sql`length(name) between 1 and 64`),
    )
    .addColumn('synthetic', 'integer', (column) => column.notNull().check(sql`synthetic in (0, 1)`))
    .addColumn('holidays', 'text', (column) =>
      column.notNull().check(sql`holidays in ('US', 'UK', 'DE', 'FR', 'none')`),
    )
    .addColumn('version', 'integer', (column) => column.notNull().check(sql`version >= 0`))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('datasets_name_of_owner', ['owner_id', 'name'])
    .execute();
  await db.schema
    .createTable('dataset_versions')
    .addColumn('dataset_id', 'text', (column) =>
      column.notNull().references('datasets.dataset_id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull().check(sql`version >= 1`))
    .addColumn('owner_id', 'text', (column) => column.notNull().references('users.user_id'))
    .addColumn('file', 'text', (column) =>
      column.notNull().check(sql`file in ('sales', 'stores', 'calendar', 'economics', 'stock')`),
    )
    .addColumn('sales_version', 'integer')
    .addColumn('stores_version', 'integer')
    .addColumn('calendar_version', 'integer')
    .addColumn('economics_version', 'integer')
    .addColumn('stock_version', 'integer')
    .addColumn('file_hash', 'text', (column) => column.notNull())
    .addColumn('data_hash', 'text', (column) => column.notNull())
    .addColumn('grain', 'text', (column) => column.check(sql`grain in ('weekly', 'daily')`))
    .addColumn('first_day', 'text')
    .addColumn('periods', 'integer', (column) => column.notNull().check(sql`periods >= 0`))
    .addColumn('sales_rows', 'integer', (column) => column.notNull().check(sql`sales_rows >= 0`))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dataset_versions_key', ['dataset_id', 'version'])
    .execute();
}

async function createContents(db: Kysely<unknown>): Promise<void> {
  const share = (name: string) => sql`${sql.ref(name)} between 0 and 1`;
  await versioned(db, 'categories')
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('stores', 'integer', (column) => column.notNull().check(sql`stores >= 0`))
    .addColumn('weeks', 'integer', (column) => column.notNull().check(sql`weeks >= 0`))
    .addColumn('units_last_year', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('categories_key', ['dataset_id', 'version', 'category'])
    .execute();
  await versioned(db, 'sales_series')
    .addColumn('store_id', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('units', 'text', (column) => column.notNull())
    .addColumn('price', 'text')
    .addColumn('in_stock', 'text')
    .addPrimaryKeyConstraint('sales_series_key', ['dataset_id', 'version', 'category', 'store_id'])
    .execute();
  await versioned(db, 'stores')
    .addColumn('store_id', 'text', (column) => column.notNull())
    .addColumn('store_name', 'text')
    .addColumn('store_size_sqft', 'double precision', (column) =>
      column.check(sql`store_size_sqft > 0`),
    )
    .addColumn('median_income', 'double precision', (column) =>
      column.check(sql`median_income >= 0`),
    )
    .addColumn('location_tier', 'text')
    .addColumn('fashion_tier', 'text')
    .addColumn('store_format', 'text')
    .addColumn('region', 'text')
    .addPrimaryKeyConstraint('stores_key', ['dataset_id', 'version', 'store_id'])
    .execute();
  await versioned(db, 'calendars')
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('promotions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('calendars_key', ['dataset_id', 'version', 'category'])
    .execute();
  await versioned(db, 'economics')
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('price_cents', 'bigint', (column) => column.check(sql`price_cents >= 0`))
    .addColumn('cost_cents', 'bigint', (column) => column.check(sql`cost_cents >= 0`))
    .addColumn('salvage_cents', 'bigint', (column) => column.check(sql`salvage_cents >= 0`))
    .addColumn('target_sell_through', 'double precision', (column) =>
      column.check(share('target_sell_through')),
    )
    .addColumn('lead_time_weeks', 'integer', (column) => column.check(sql`lead_time_weeks >= 0`))
    .addColumn('service_level', 'double precision', (column) =>
      column.check(share('service_level')),
    )
    .addColumn('pack_size', 'integer', (column) => column.check(sql`pack_size >= 1`))
    .addColumn('min_order_units', 'bigint', (column) => column.check(sql`min_order_units >= 0`))
    .addColumn('otb_units', 'bigint', (column) => column.check(sql`otb_units >= 0`))
    .addPrimaryKeyConstraint('economics_key', ['dataset_id', 'version', 'category'])
    .execute();
  await versioned(db, 'stock')
    .addColumn('store_id', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('on_hand', 'bigint', (column) => column.notNull().check(sql`on_hand >= 0`))
    .addColumn('in_transit', 'bigint', (column) => column.notNull().check(sql`in_transit >= 0`))
    .addPrimaryKeyConstraint('stock_key', ['dataset_id', 'version', 'store_id', 'category'])
    .execute();
}

async function createImports(db: Kysely<unknown>): Promise<void> {
  const flags = ['accept_good_rows', 'preview', 'cancel_requested', 'applied'] as const;
  const counts = [
    'rows_read',
    'rows_accepted',
    'rows_rejected',
    'rows_new',
    'rows_changed',
    'rows_unchanged',
  ] as const;
  let table: Table = db.schema
    .createTable('imports')
    .addColumn('import_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('dataset_id', 'text', (column) =>
      column.notNull().references('datasets.dataset_id').onDelete('cascade'),
    )
    .addColumn('owner_id', 'text', (column) => column.notNull().references('users.user_id'))
    .addColumn('file', 'text', (column) =>
      column.notNull().check(sql`file in ('sales', 'stores', 'calendar', 'economics', 'stock')`),
    )
    .addColumn('status', 'text', (column) =>
      column
        .notNull()
        .check(
          sql`status in ('queued', 'running', 'completed', 'rejected', 'failed', 'cancelled')`,
        ),
    )
    .addColumn('origin', 'text', (column) =>
      column.notNull().check(sql`origin in ('upload', 'command')`),
    )
    .addColumn('upload_path', 'text') as Table;
  for (const flag of flags) {
    table = table.addColumn(flag, 'integer', (column) =>
      column.notNull().check(sql`${sql.ref(flag)} in (0, 1)`),
    ) as Table;
  }
  for (const count of counts) {
    table = table.addColumn(count, 'integer', (column) =>
      column.notNull().check(sql`${sql.ref(count)} >= 0`),
    ) as Table;
  }
  await table
    .addColumn('rejected', 'text', (column) => column.notNull())
    .addColumn('columns', 'text', (column) => column.notNull())
    .addColumn('unknown_columns', 'text', (column) => column.notNull())
    .addColumn('progress', 'double precision', (column) =>
      column.check(sql`progress between 0 and 1`),
    )
    .addColumn('version', 'integer')
    .addColumn('message', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('heartbeat_at', 'text', (column) => column.notNull())
    .execute();
}

const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['datasets', ['owner_id']],
  ['dataset_versions', ['owner_id']],
  ['categories', ['owner_id']],
  ['sales_series', ['owner_id']],
  ['stores', ['owner_id']],
  ['calendars', ['owner_id']],
  ['economics', ['owner_id']],
  ['stock', ['owner_id']],
  ['imports', ['owner_id']],
  ['imports', ['status']],
  ['imports', ['dataset_id', 'created_at']],
];

const tables = [
  'imports',
  'stock',
  'economics',
  'calendars',
  'stores',
  'sales_series',
  'categories',
  'dataset_versions',
  'datasets',
  'users',
] as const;

/** Users, datasets with their versions, and everything that is imported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDatasets(db);
  await createContents(db);
  await createImports(db);
  for (const [table, columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute();
  }
}

/** Back to an empty database. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await db.schema.dropTable(table).execute();
}
