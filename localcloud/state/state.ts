import Database from 'libsql';

/** What the local cloud itself remembers between runs: clock, visits, quotas, messages, stored files. */
export type State = {
  readonly setting: (key: string) => string | undefined;
  readonly saveSetting: (key: string, value: string) => void;
  /** When this openid last called a function as a mini-program user. */
  readonly lastVisit: (openid: string) => number | undefined;
  readonly visit: (openid: string, at: number) => void;
  readonly sql: Database.Database;
  readonly close: () => void;
};

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS visit (openid TEXT PRIMARY KEY, at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS quota (openid TEXT NOT NULL, template TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (openid, template));
  CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS file (path TEXT PRIMARY KEY, object TEXT NOT NULL, size INTEGER NOT NULL, at INTEGER NOT NULL, owner TEXT NOT NULL);
`;

/** Opens (or creates) the file. Acknowledged writes survive a crash of the process. */
export const openState = (file: string): State => {
  const sql = new Database(file);
  sql.exec('PRAGMA journal_mode = WAL');
  sql.exec('PRAGMA synchronous = NORMAL');
  sql.exec(SCHEMA);
  const readSetting = sql.prepare('SELECT value FROM setting WHERE key = ?');
  const writeSetting = sql.prepare(
    'INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const readVisit = sql.prepare('SELECT at FROM visit WHERE openid = ?');
  // A call is answered on a full disk too: reading needs no write. What could not be saved is known until the end of this run.
  const unsaved = new Map<string, number>();
  const writeVisit = sql.prepare('INSERT INTO visit VALUES (?, ?) ON CONFLICT (openid) DO UPDATE SET at = excluded.at');
  return {
    sql,
    setting: (key) => (readSetting.get(key) as { value: string } | undefined)?.value,
    saveSetting: (key, value) => void writeSetting.run(key, value),
    lastVisit: (openid) => unsaved.get(openid) ?? (readVisit.get(openid) as { at: number } | undefined)?.at,
    visit: (openid, at) => {
      try {
        writeVisit.run(openid, at);
        unsaved.delete(openid);
      } catch {
        unsaved.set(openid, at);
      }
    },
    close: () => sql.close(),
  };
};
