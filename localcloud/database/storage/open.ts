import { createSchema } from './catalog.ts';
import { Connection } from './connection.ts';
import { Damaged, Seal } from './seal.ts';

const WRITING = ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536', 'wal_autocheckpoint = 0'];

const isCorrupt = (error: unknown): error is Error =>
  error instanceof Error && /malformed|not a database|corrupt|disk image/i.test(error.message);

/** Opens the file for its one writer, and moves what a killed process left in the log into it. Throws `Damaged`, and then nothing stays open. */
export const openSealed = (file: string): { readonly connection: Connection; readonly seal: Seal } => {
  const seal = new Seal(file);
  let connection: Connection | undefined;
  try {
    connection = new Connection(file, WRITING);
    createSchema(connection);
    seal.verify(connection);
    connection.row('PRAGMA wal_checkpoint(TRUNCATE)');
    return { connection, seal };
  } catch (error) {
    seal.abandon();
    connection?.close();
    throw isCorrupt(error) ? new Damaged(`pages are damaged (${error.message})`) : error;
  }
};
