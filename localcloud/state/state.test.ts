import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openState } from './state.ts';

test('on a full disk a visit is remembered all the same, until the end of the run', () => {
  const dir = mkdtempSync(join(tmpdir(), 'state-'));
  const state = openState(join(dir, 'state.db'));
  // The file may not grow any more, as on a disk that is full.
  state.sql.exec('PRAGMA max_page_count = 1');
  const people = Array.from({ length: 500 }, (_, at) => `o-${'x'.repeat(40)}${String(at)}`);
  for (const [at, openid] of people.entries()) state.visit(openid, at);
  expect(() => state.saveSetting('a', 'x'.repeat(100_000))).toThrow(/full/);
  expect(people.map((openid) => state.lastVisit(openid))).toEqual(people.map((_, at) => at));
  state.close();
  rmSync(dir, { recursive: true });
});
