import { smallRoster, PEOPLE } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { applyUntilDone, check, checkWithYes, confirm } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld();
const accounts = async () =>
  Object.fromEntries(
    (await world().db.all('residents'))
      .filter(({ identityId, number }) => identityId !== null && number !== '')
      .map(({ name, identityId }) => [name, identityId]),
  );
const rolesOf = async (name: string) =>
  (await world().db.all('residents')).find((one) => one.name === name)?.roles.map(({ role }) => role);
/** The same people, each with another number. */
const withNumbers = (numberOf: (at: number) => string): string =>
  smallRoster()
    .split('\r\n')
    .map((line, at) => (PEOPLE[at - 1] ? line.replace(/R\d+/, numberOf(at - 1)) : line))
    .join('\r\n');
const renumbered = () => withNumbers((at) => (PEOPLE[at]?.number ?? '').replace('R', 'R00'));
/** Everybody has the number of the next one, as after a row that was put on top. */
const shifted = () => withNumbers((at) => PEOPLE[at + 1]?.number ?? 'R999');

test('numbers that are all others ask once; without an answer nothing changes, with a yes all are the same people', async () => {
  const [captain] = await world().joinAll('captain1', 'staff', 'wei');
  const before = await accounts();
  const open = await check(world(), shifted());
  expect(open.counts).toMatchObject({ rows: 72, added: 0, removed: 0, renumbered: 0, bad: 72 });
  expect(open.questions.map(({ kind, count }) => [kind, count])).toEqual([['numbers', 72]]);
  const checked = await checkWithYes(world(), shifted());
  expect(checked.counts).toMatchObject({ added: 0, removed: 0, renumbered: 72, moved: 0, bad: 0 });
  expect([checked.touched, checked.needsSecond]).toEqual([0, false]);
  const { items, next } = await world().founder.must('community.rosterChanges', {
    importId: checked.importId,
    kind: 'renumbered',
  });
  expect([items.length, next, items[0]?.building, items[0]?.differences]).toEqual([
    50,
    '1',
    '1号楼',
    [{ column: '编号', was: 'R101', now: 'R102' }],
  ]);
  await applyUntilDone(world(), checked.importId);
  expect(await accounts()).toEqual(before);
  expect(await captain.must('membership.me', {})).toMatchObject({ roles: [{ role: 'captain' }] });
  expect(await untruths(world())).toEqual([]);
  const back = await checkWithYes(world(), smallRoster());
  await applyUntilDone(world(), back.importId);
  expect((await check(world(), smallRoster())).counts).toMatchObject({ same: 72 });
});

test('numbers with other zeros are the same people', async () => {
  const checked = await checkWithYes(world(), renumbered());
  expect(checked.counts).toMatchObject({ added: 0, removed: 0, renumbered: 72 });
});

test('a plain resident is made captain by no row without a yes to the role', async () => {
  const file = smallRoster(PEOPLE.map((person) => (person.number === 'R102' ? { ...person, role: '党员' } : person)));
  const open = await check(world(), file);
  expect(open.questions).toMatchObject([{ kind: 'roles', line: 3, now: { holds: ['党员'] } }]);
  await applyUntilDone(world(), open.importId);
  const name = PEOPLE[1]?.name ?? '';
  expect(await rolesOf(name)).toEqual([]);
});

test('a file of two rows is applied by nobody alone', async () => {
  const staff = await world().join('staff');
  const checked = await check(world(), smallRoster(PEOPLE.slice(0, 2)));
  expect([checked.counts.removed, checked.touched, checked.needsSecond]).toEqual([70, 70, true]);
  const apply = () =>
    world().founder.call('community.applyRoster', { importId: checked.importId, acceptRemovals: true });
  expect(await apply()).toEqual({ ok: false, code: 'SECOND_NEEDED' });
  const newestOf = async (who: Actor) => (await who.must('inbox.list', {})).items[0];
  expect(await newestOf(staff)).toMatchObject({ kind: 'community.rosterChecked', subject: checked.importId });
  expect(await staff.must('community.roster', {})).toMatchObject({
    waiting: { importId: checked.importId, touched: 70, isMine: false, confirmedByName: null },
  });
  const wrong = { importId: checked.importId, people: 7 };
  expect(await staff.call('community.confirmRoster', wrong)).toEqual({ ok: false, code: 'NUMBER_NOT_RIGHT' });
  expect(await world().founder.call('community.confirmRoster', { ...wrong, people: 70 })).toEqual({
    ok: false,
    code: 'IMPORT_OWN',
  });
  await confirm(world(), checked, world().founder);
  expect(await world().founder.must('community.roster', {})).toMatchObject({
    waiting: { isMine: true, confirmedByName: staff.person.name },
  });
  expect(await newestOf(world().founder)).toMatchObject({
    ...{ kind: 'community.rosterConfirmed', subject: checked.importId, who: staff.person.name },
  });
});
