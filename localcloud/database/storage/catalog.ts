import type { CollectionDeclaration, IndexDeclaration } from '../types.ts';
import { decodeArrayFields, encodeArrayFields } from './array-fields.ts';
import { numberCell, textCell } from './connection.ts';
import type { Connection } from './connection.ts';
import { parseIndexKeys } from './index-keys.ts';
import type { IndexField } from './index-keys.ts';

export type Index = {
  readonly id: number;
  readonly name: string;
  readonly unique: boolean;
  readonly fields: readonly IndexField[];
  /** Some document has had an array here: an entry no longer stands for exactly one document. */
  multikey: boolean;
  /** The places of the fields where it had one. */
  readonly arrayFields: Set<number>;
  /** What the file says of them; undefined once a write that said more was taken back. */
  storedArrayFields: number | undefined;
};

/** An index of places: declared, so that what needs one is served; every document is looked at. */
export type SphereIndex = { readonly id: number; readonly name: string; readonly path: string };

export type Collection = {
  readonly id: number;
  readonly name: string;
  readonly indexes: readonly Index[];
  readonly spheres: readonly SphereIndex[];
};

export type Collections = ReadonlyMap<string, Collection>;

export const documentTable = (collection: Collection): string => `d${collection.id}`;
export const indexTable = (index: Index): string => `x${index.id}`;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes (
    id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, name TEXT NOT NULL, is_unique INTEGER NOT NULL,
    keys TEXT NOT NULL, multikey INTEGER NOT NULL DEFAULT 0, UNIQUE (collection, name)
  );`;

export const createSchema = (connection: Connection): void => {
  connection.exec(SCHEMA);
};

export const readCollections = (connection: Connection): Collections => {
  const indexes = new Map<number, Index[]>();
  const spheres = new Map<number, SphereIndex[]>();
  for (const row of connection.rows(
    'SELECT id, collection, name, is_unique, keys, multikey FROM indexes ORDER BY id',
  )) {
    const sphere = spherePath(textCell(row, 4));
    if (sphere !== undefined) {
      const known = spheres.get(numberCell(row, 1)) ?? [];
      spheres.set(numberCell(row, 1), [...known, { id: numberCell(row, 0), name: textCell(row, 2), path: sphere }]);
      continue;
    }
    const list = indexes.get(numberCell(row, 1)) ?? [];
    const fields = parseIndexKeys(textCell(row, 4));
    list.push({
      id: numberCell(row, 0),
      name: textCell(row, 2),
      unique: numberCell(row, 3) === 1,
      fields,
      multikey: numberCell(row, 5) > 0,
      arrayFields: decodeArrayFields(numberCell(row, 5), fields.length),
      storedArrayFields: numberCell(row, 5),
    });
    indexes.set(numberCell(row, 1), list);
  }
  const collections = connection.rows('SELECT id, name FROM collections ORDER BY name').map((row): Collection => {
    const id = numberCell(row, 0);
    return { id, name: textCell(row, 1), indexes: indexes.get(id) ?? [], spheres: spheres.get(id) ?? [] };
  });
  return new Map(collections.map((collection) => [collection.name, collection]));
};

export const createCollection = (connection: Connection, name: string): void => {
  const id = connection.run('INSERT INTO collections (name) VALUES (?)', [name]);
  connection.exec(`CREATE TABLE d${id} (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`);
};

/** The field of an index of places; undefined for any other. */
const spherePath = (keys: string): string | undefined => {
  const [first] = JSON.parse(keys) as IndexDeclaration['keys'];
  return first?.direction === '2dsphere' ? first.name : undefined;
};

export const createSphere = (
  connection: Connection,
  collection: Collection,
  { name, keys }: IndexDeclaration,
): void => {
  connection.run('INSERT INTO indexes (collection, name, is_unique, keys) VALUES (?, ?, 0, ?)', [
    collection.id,
    name,
    JSON.stringify(keys),
  ]);
};

export const dropSphere = (connection: Connection, { id }: SphereIndex): void => {
  connection.run('DELETE FROM indexes WHERE id = ?', [id]);
};

export const isSphere = ({ keys }: IndexDeclaration): boolean => keys.some(({ direction }) => direction === '2dsphere');

export const createIndex = (connection: Connection, collection: Collection, declared: IndexDeclaration): Index => {
  const keys = JSON.stringify(declared.keys);
  const id = connection.run('INSERT INTO indexes (collection, name, is_unique, keys) VALUES (?, ?, ?, ?)', [
    collection.id,
    declared.name,
    declared.unique ? 1 : 0,
    keys,
  ]);
  const key = declared.unique ? 'PRIMARY KEY (k)' : 'PRIMARY KEY (k, rid)';
  connection.exec(`CREATE TABLE x${id} (k BLOB NOT NULL, rid INTEGER NOT NULL, ${key}) WITHOUT ROWID`);
  const fields = parseIndexKeys(keys);
  const { name, unique } = declared;
  return { id, name, unique, fields, multikey: false, arrayFields: new Set(), storedArrayFields: 0 };
};

/**
 * Remembers where documents have arrays; it is never forgotten, since others may have one there too.
 *
 * @returns true if the file was told.
 */
export const learnArrayFields = (connection: Connection, index: Index, places: ReadonlySet<number>): boolean => {
  if (places.size === 0) return false;
  for (const place of places) index.arrayFields.add(place);
  index.multikey = true;
  // A file of an earlier version says 1 and means every field.
  const known = encodeArrayFields(index.arrayFields);
  if (index.storedArrayFields === known || index.storedArrayFields === 1) return false;
  connection.run('UPDATE indexes SET multikey = ? WHERE id = ?', [known, index.id]);
  index.storedArrayFields = known;
  return true;
};

export const dropIndex = (connection: Connection, index: Index): void => {
  connection.run('DELETE FROM indexes WHERE id = ?', [index.id]);
  connection.exec(`DROP TABLE x${index.id}`);
};

export const declarationOf = (index: Index): IndexDeclaration => ({
  name: index.name,
  unique: index.unique,
  keys: index.fields.map(({ path, direction }) => ({ name: path, direction: direction === 1 ? '1' : '-1' })),
});

export const sphereDeclaration = ({ name, path }: SphereIndex): IndexDeclaration => ({
  name,
  unique: false,
  keys: [{ name: path, direction: '2dsphere' }],
});

export const isSameIndex = (index: Index, declared: IndexDeclaration): boolean =>
  index.unique === declared.unique && JSON.stringify(declarationOf(index).keys) === JSON.stringify(keysOf(declared));

const keysOf = (declared: IndexDeclaration): IndexDeclaration['keys'] =>
  declared.keys.map(({ name, direction }) => ({ name, direction }));

/** Refuses declarations the cloud would refuse too; names are bounded because they become error texts. */
export const checkDeclaration = ({ name, indexes }: CollectionDeclaration): void => {
  checkCollectionName(name);
  const names = new Set<string>();
  for (const index of indexes) {
    if (index.name === '' || names.has(index.name)) throw new Error(`${name}: index names are unique and not empty`);
    if (index.keys.length === 0 || index.keys.length > 31) throw new Error(`${name}.${index.name}: 1 to 31 keys`);
    if (isSphere(index) && (index.unique || index.keys.length > 1))
      throw new Error(`${name}.${index.name}: an index of places has one key and is not unique`);
    names.add(index.name);
  }
};

export const isCollectionName = (name: unknown): name is string =>
  typeof name === 'string' && /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,99}$/u.test(name);

const checkCollectionName = (name: unknown): void => {
  if (!isCollectionName(name)) throw new Error(`'${String(name)}' is not a collection name`);
};
