import { z } from 'zod';

/** Largest page any list answers with. */
export const MAX_PAGE_SIZE = 100;

/** Page of a list: `limit` 1–100 (50 unless asked), `offset` from 0. */
export const pageQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
});
export type PageQuery = z.infer<typeof pageQuerySchema>;

/** What every list answers: one page and the size of the whole. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.int().min(0),
    limit: z.int(),
    offset: z.int(),
  });
}
