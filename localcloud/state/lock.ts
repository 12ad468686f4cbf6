import Database from 'libsql';
import { dirname } from 'node:path';

/**
 * Keeps a data folder to one local cloud. The lock is a transaction that stays open on a file of its own: it ends with the
 * process however that ends, so nothing stale stays behind.
 *
 * @returns what gives it up. Throws if another has it.
 */
export const lock = (file: string): (() => void) => {
  const holder = new Database(file);
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    const taken = error instanceof Error && /locked|busy/i.test(error.message);
    throw taken ? new Error(`another local cloud is using this data folder: ${dirname(file)}`) : error;
  }
  return () => {
    holder.exec('ROLLBACK');
    holder.close();
  };
};
