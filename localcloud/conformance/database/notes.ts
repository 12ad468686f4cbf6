import { cloudDatabase } from './cloud-database.ts';
import type { Collection, Fields } from './sdk.ts';

/** For a file of statements on what is written: a database with notes. Call it at the top. */
export const useNotes = () => {
  const cloud = cloudDatabase({ notes: [] });
  const notes = (): Collection => cloud.db.collection(cloud.collection('notes'));
  let serial = 0;
  return {
    cloud,
    notes,
    /** A new note; gives its id. */
    stored: async (fields: Fields): Promise<string> => {
      serial += 1;
      await notes().add({ data: { _id: `n${serial}`, ...fields } });
      return `n${serial}`;
    },
  };
};
