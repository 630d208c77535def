import type { DatasetFile } from '@hemline/contracts';

/** A column an imported file may have, in the importer's name and in a planner's words. */
export interface FileColumn {
  readonly name: string;
  readonly label: string;
  /** At least one column of each group is needed; columns of no group may be missing. */
  readonly group?: string;
  /** Headings found in the wild that mean this column; compared without case, spaces and punctuation. */
  readonly aliases: readonly string[];
}

const store: FileColumn = {
  name: 'store_id',
  label: 'Store',
  group: 'Store',
  aliases: ['store', 'storenumber', 'storecode', 'shop', 'location', 'branch', 'outlet', 'site'],
};
const category: FileColumn = {
  name: 'category',
  label: 'Category',
  group: 'Category',
  aliases: ['dept', 'department', 'productcategory', 'productgroup', 'family', 'class'],
};
const week: FileColumn = {
  name: 'week_start',
  label: 'First day of the week',
  group: 'Week or day',
  aliases: ['week', 'weekbeginning', 'weekcommencing', 'wc', 'weekstarting', 'weekof'],
};
const price: FileColumn = {
  name: 'price',
  label: 'Price',
  aliases: ['unitprice', 'sellingprice', 'retailprice', 'avgprice', 'averageprice'],
};

const plain = (name: string, label: string, ...aliases: string[]): FileColumn => ({
  name,
  label,
  aliases,
});

/** What each file of a dataset may hold; the importer knows the same names. */
export const fileColumns: Readonly<Record<DatasetFile, readonly FileColumn[]>> = {
  sales: [
    week,
    {
      name: 'date',
      label: 'Day (daily file)',
      group: 'Week or day',
      aliases: ['day', 'salesdate', 'transactiondate'],
    },
    store,
    category,
    {
      name: 'units',
      label: 'Units',
      group: 'Units',
      aliases: [
        'quantitysold',
        'quantity',
        'qty',
        'unitssold',
        'salesunits',
        'unitsales',
        'pieces',
      ],
    },
    price,
    plain('revenue', 'Revenue', 'sales', 'salesamount', 'turnover', 'netsales', 'weeklysales'),
    plain('in_stock', 'In stock, share of the week', 'instock', 'availability', 'onshelf'),
  ],
  stores: [
    store,
    plain('store_name', 'Name', 'name'),
    plain('store_size_sqft', 'Size, sq ft', 'size', 'sqft', 'squarefeet', 'area'),
    plain('median_income', 'Median income', 'income'),
    plain('location_tier', 'Location tier', 'tier'),
    plain('fashion_tier', 'Fashion tier', 'fashion'),
    plain('store_format', 'Format', 'format', 'type', 'storetype'),
    plain('region', 'Region', 'state', 'area', 'district'),
  ],
  calendar: [
    { ...week, group: 'Week' },
    category,
    {
      name: 'promotion',
      label: 'Promotion, share of the week',
      group: 'Promotion',
      aliases: ['promo', 'onpromotion', 'campaign'],
    },
  ],
  economics: [
    category,
    price,
    plain('cost', 'Unit cost', 'unitcost', 'cogs', 'landedcost'),
    plain('salvage', 'Salvage', 'salvagevalue', 'clearanceprice'),
    plain('target_sell_through', 'Target ST %', 'targetst', 'sellthroughtarget'),
    plain('lead_time_weeks', 'Lead time, weeks', 'leadtime'),
    plain('service_level', 'Service level', 'servicelevel'),
    plain('pack_size', 'Pack size', 'pack', 'casepack', 'packqty'),
    plain('min_order_units', 'Minimum order, units', 'moq', 'minimumorder'),
    plain('otb_units', 'OTB, units', 'otb', 'opentobuy'),
  ],
  stock: [
    store,
    category,
    {
      name: 'on_hand',
      label: 'On hand',
      group: 'On hand',
      aliases: ['onhandunits', 'stock', 'soh', 'stockonhand', 'inventory'],
    },
    plain('in_transit', 'In transit', 'intransit', 'onorder'),
  ],
};

/** What each file is for, in one line. */
export const fileWords: Readonly<Record<DatasetFile, { label: string; purpose: string }>> = {
  sales: {
    label: 'Sales',
    purpose: 'Weekly or daily units by store and category. Every forecast starts here.',
  },
  stores: {
    label: 'Stores',
    purpose: 'Attributes that set stores apart; without them clusters rest on sales alone.',
  },
  calendar: { label: 'Promotions', purpose: 'Which weeks were and will be on promotion.' },
  economics: {
    label: 'Economics',
    purpose: 'Price, cost, salvage and buying policy; without them units only.',
  },
  stock: { label: 'Stock', purpose: 'On hand and in transit when the history ends.' },
};
