import { randomUUID } from 'node:crypto';
import { smallRoster } from '../world/people.ts';
import { uploadFile } from '../world/upload.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { applyUntilDone } from './roster-acts.ts';

const HOUR_MS = 60 * 60_000;
const world = useWorld();

const send = (path?: string) => uploadFile(world().cloud.url, world().founder.openid, smallRoster(), path);
const check = async (who: Actor, fileId: string): Promise<string> => {
  const answer = await who.call('community.checkRoster', { fileId, answers: [] });
  return answer.ok ? 'ok' : answer.code;
};
const known = async () => (await world().db.all('rosterFiles')).map(({ fileId }) => fileId);

test('a roster that somebody had checked is nobody else’s to read, though they are staff too', async () => {
  const [staff] = await world().joinAll('staff');
  const fileId = await send();
  expect(await check(world().founder, fileId)).toBe('ok');
  expect(await check(staff, fileId)).toBe('FILE_NOT_READABLE');
  expect(await check(world().founder, fileId)).toBe('ok');
});

test('what was stored for something else, or under a name that can be guessed, is not read as a roster', async () => {
  const name = randomUUID();
  const paths = [`media/need/${name}.jpg`, 'rosters/1764504000000.csv'];
  for (const path of paths) expect(await check(world().founder, await send(path))).toBe('FILE_NOT_READABLE');
});

test('of two who send the same file at once one has it', async () => {
  const [staff] = await world().joinAll('staff');
  const fileId = await send();
  const answers = await Promise.all([check(world().founder, fileId), check(staff, fileId)]);
  expect(answers.sort()).toEqual(['FILE_NOT_READABLE', 'ok']);
});

test('a roster goes once it is applied', async () => {
  const fileId = await send();
  const { importId } = await world().founder.must('community.checkRoster', { fileId, answers: [] });
  expect(await known()).toContain(fileId);
  await applyUntilDone(world(), importId);
  expect(await known()).not.toContain(fileId);
  expect(await check(world().founder, fileId)).toBe('FILE_NOT_READABLE');
});

test('a roster that nobody applied goes after a day', async () => {
  const fileId = await send();
  expect(await check(world().founder, fileId)).toBe('ok');
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 23 * HOUR_MS, { timers: 'once' });
  expect(await known()).toContain(fileId);
  await clock.jumpTo(clock.now() + 2 * HOUR_MS, { timers: 'once' });
  expect(await known()).toEqual([]);
  expect(await check(world().founder, fileId)).toBe('FILE_NOT_READABLE');
});
