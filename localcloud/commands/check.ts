import { openDataDir } from '../data-dir.ts';

const FILES_MAX = 1_000_000;

/**
 * Looks at every page, document, index entry and stored file of a data folder. Throws where it cannot be opened at all: another local cloud is
 * using it, or something that was acknowledged is not there; the error says how to go on.
 */
export const check = (
  dataDir: string,
): { readonly documents: number; readonly files: number; readonly wrong: readonly string[] } => {
  const { database, store, close } = openDataDir(dataDir);
  try {
    const documents = database.collections().reduce((sum, collection) => sum + collection.documents, 0);
    return { documents, files: store.list(FILES_MAX).length, wrong: [...database.check(), ...store.check(FILES_MAX)] };
  } finally {
    close();
  }
};
