import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.ts';
import { restore } from './restore.ts';

let dir: string;
let data: string;
let from: string;

/** A dump of one document and one file, and a data folder made from it. */
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'localcloud-check-'));
  [data, from] = [join(dir, 'data'), join(dir, 'dump')];
  for (const folder of ['collections', 'files']) mkdirSync(join(from, folder), { recursive: true });
  writeFileSync(join(from, 'collections.json'), '["things"]');
  writeFileSync(join(from, 'collections/things.jsonl'), '{"_id":"t1"}\n');
  writeFileSync(join(from, 'files.json'), '[{"path":"a.txt","owner":"","file":"0000000"}]');
  writeFileSync(join(from, 'files/0000000'), 'hello');
  await restore(data, from);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const WHOLE = { documents: 1, files: 1, wrong: [] };

test('finds nothing wrong with what was restored', () => {
  expect(check(data)).toEqual(WHOLE);
});

test('a stored file that was cut short or is missing is named', () => {
  const [object = ''] = readdirSync(join(data, 'storage'));
  truncateSync(join(data, 'storage', object), 2);
  expect(check(data).wrong).toEqual(['the file a.txt has 2 bytes, not 5']);
  rmSync(join(data, 'storage', object));
  expect(check(data).wrong).toEqual(['the file a.txt is missing']);
});

test('a damaged database is refused with how to go on, and a restored dump is whole again', async () => {
  const file = join(data, 'database.db');
  truncateSync(file, statSync(file).size - 4096);
  expect(() => check(data)).toThrow(
    /is damaged: the database is not as it was closed\.\n.*restore --data .* --from <dump>\n.*reset --data/,
  );
  await restore(data, from);
  expect(check(data)).toEqual(WHOLE);
});
