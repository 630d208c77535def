import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';

const draftSchema = z.object({ text: z.string(), datasetId: z.string().nullable() });

/** A brief in the making: its words and the dataset it is meant for (null: the newest). */
export type Draft = z.infer<typeof draftSchema>;

const emptyDraft: Draft = { text: '', datasetId: null };

function parseDraft(stored: string | undefined): Draft {
  try {
    return draftSchema.parse(JSON.parse(stored ?? ''));
  } catch {
    return emptyDraft;
  }
}

/** The draft as last typed on this computer, saved with every key; survives reload and restart. */
export function useDraft() {
  return useLocalStorage<Draft>({
    key: 'hemline.brief-draft',
    defaultValue: emptyDraft,
    getInitialValueInEffect: false,
    serialize: JSON.stringify,
    deserialize: parseDraft,
  });
}
