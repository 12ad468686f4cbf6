import { useWorld } from '../world/use-world.ts';
import { editedRoster } from './edit-roster.ts';
import { applyUntilDone, check, importFile, UNSEEN, upload } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld();
const refused = (code: string) => ({ ok: false, code });
const checkFile = (fileId: string, requestId?: string) =>
  world().founder.call('community.checkRoster', { fileId, answers: [] }, requestId === undefined ? {} : { requestId });

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0x00]), 'FILE_NOT_READABLE'],
  ['an empty file', '', 'FILE_NOT_READABLE'],
  ['a zip of something else', 'PK\u0003\u0004', 'FILE_NOT_READABLE'],
  ['another table', '品名,单价\r\n大米,5\r\n', 'FILE_HAS_NO_HEADING'],
  [
    'a web page that calls itself a spreadsheet',
    '<html><table><tr><td>姓名</td></tr></table></html>',
    'FILE_OLD_SHEET',
  ],
])('%s is refused with what to do', async (_, bytes, code) => {
  expect(await checkFile(await upload(world(), bytes))).toEqual(refused(code));
});

test.each(['cloud://local-env.6c6f-local-env/roster/nowhere.csv', 'nonsense', 'https://example.com/x.csv'])(
  'FILE_NOT_READABLE: no file %s',
  async (fileId) => {
    expect(await checkFile(fileId)).toEqual(refused('FILE_NOT_READABLE'));
  },
);

test('a file without a required column reports it and would change nothing', async () => {
  const [heading = '', ...rows] = editedRoster({}).split('\r\n');
  const checked = await check(world(), [heading.replace('房号', '说明'), ...rows].join('\r\n'));
  expect(checked.counts).toEqual({ ...UNSEEN, rows: 72, added: 0, changed: 0, moved: 0, removed: 0, same: 0, bad: 72 });
  expect(checked.problems).toEqual([
    { line: 1, column: '房号', reason: '缺这一列' },
    { line: 1, column: '说明', reason: '这一列用不上，没有读' },
  ]);
});

test('the same check sent twice is one import with one answer', async () => {
  const fileId = await upload(world(), editedRoster({ R102: { 外出: '是' } }));
  const requestId = 'the-same-request';
  const [first, second] = await Promise.all([checkFile(fileId, requestId), checkFile(fileId, requestId)]);
  expect(second).toEqual(first);
  expect(await checkFile(fileId, requestId)).toEqual(first);
  expect(await checkFile('another', requestId)).toEqual(refused('REQUEST_REUSED'));
});

test('IMPORT_NOT_FOUND for an import that never was; residents may not import at all', async () => {
  const nothing = { importId: 'import_nothing', acceptRemovals: true };
  expect(await world().founder.call('community.applyRoster', nothing)).toEqual(refused('IMPORT_NOT_FOUND'));
  const mo = await world().join('mo');
  expect(await mo.call('community.applyRoster', nothing)).toEqual(refused('FORBIDDEN'));
  expect(await mo.call('community.checkRoster', { fileId: 'x', answers: [] })).toEqual(refused('FORBIDDEN'));
});

test('IMPORT_STALE once another import was applied, and an applied import stays applied', async () => {
  const older = await check(world(), editedRoster({ R102: { 外出: '是' } }));
  const newer = await importFile(world(), editedRoster({ R103: { 外出: '是' } }));
  const call = (importId: string) => world().founder.call('community.applyRoster', { importId, acceptRemovals: true });
  expect(await call(older.importId)).toEqual(refused('IMPORT_STALE'));
  expect(await call(newer.importId)).toEqual({ ok: true, value: { status: 'applied', done: 1, total: 1 } });
});

test('IMPORT_RUNNING while another is half-way; given up for ten minutes it makes way, and nothing it did is wrong', async () => {
  const halfWay = await check(world(), editedRoster({ R101: { 外出: '是' }, R9: { 户号: 'H9', 房号: '901' } }));
  const other = await check(world(), editedRoster({ R102: { 外出: '是' } }));
  world().cloud.setFaults({
    rules: [{ fault: 'kill-instance', action: 'database.insertDocument', collection: 'residents', calls: [1] }],
  });
  const apply = (importId: string) => world().founder.call('community.applyRoster', { importId, acceptRemovals: true });
  expect(await apply(halfWay.importId)).toMatchObject({ ok: false });
  world().cloud.setFaults({});

  const fileId = await upload(world(), editedRoster({}));
  expect(await checkFile(fileId)).toEqual(refused('IMPORT_RUNNING'));
  expect(await apply(other.importId)).toEqual(refused('IMPORT_RUNNING'));
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 11 * 60_000);
  const checked = await checkFile(fileId);
  if (!checked.ok) throw new Error(checked.code);
  expect(await apply(halfWay.importId)).toEqual(refused('IMPORT_STALE'));
  await applyUntilDone(world(), checked.value.importId);
  expect(await untruths(world())).toEqual([]);
});
