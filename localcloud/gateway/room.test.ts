import { createRoom } from './room.ts';

const LARGE = 6_000_000;
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test('of forty large events only as many are in at once as there is room for, and all come in', async () => {
  const room = createRoom(4 * LARGE);
  let inside = 0;
  let most = 0;
  let done = 0;
  const visit = async (): Promise<void> => {
    const leave = await room.enter(LARGE);
    inside += 1;
    most = Math.max(most, inside);
    await turns();
    inside -= 1;
    done += 1;
    leave();
  };
  await Promise.all(Array.from({ length: 40 }, visit));
  expect([most, done]).toEqual([4, 40]);
});

test('small events never wait, and leaving twice frees once', async () => {
  const room = createRoom(LARGE);
  const leave = await room.enter(LARGE);
  await room.enter(100);
  leave();
  leave();
  await room.enter(LARGE);
  let isIn = false;
  void room.enter(LARGE).then(() => (isIn = true));
  await turns();
  expect(isIn).toBe(false);
});

test('one that is larger than the room comes in when nobody else is there', async () => {
  const room = createRoom(1000);
  const came: string[] = [];
  const leave = await room.enter(LARGE);
  const next = room.enter(LARGE).then(() => came.push('next'));
  await turns();
  expect(came).toEqual([]);
  leave();
  await next;
  expect(came).toEqual(['next']);
});
