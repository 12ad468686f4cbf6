import { freezeList } from '../../shared/draw/entrants.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { HouseholdId } from '../../shared/kernel/ids.ts';
import { insertDocuments } from '../world/insert.ts';
import { useWorld } from '../world/use-world.ts';
import { DIGITS, plantDraw } from './refusals/planted-draws.ts';
import { THREE } from './refusals/a-draw.ts';

const world = useWorld();

/** As many as there are people in the reference community: more homes than any has. */
const HOMES = 8627;

test('a list of 8,627 homes is written a page at a time, is the one of its digest, and is drawn in one act', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const [one] = await world().db.all('households');
  if (!one) throw new Error('nobody lives here');
  const { buildingId } = (await world().db.one('residents', wei.residentId)) ?? one;
  const homes = Array.from({ length: HOMES }, (_, n) => ({
    ...{
      ...one,
      _id: `household_many_${String(n)}` as HouseholdId,
      buildingId,
      unit: 1 + (n % 3),
      flat: String(100 + n),
    },
  }));
  await insertDocuments(world().cloud.url, 'households', homes);
  const closesAt = (world().cloud.clock.now() + 60_000) as InstantMs;
  const times = { closesAt, meetsAt: (closesAt + 1) as InstantMs };
  const drawId = await plantDraw(world(), 'open', { homes, more: { ...times, offered: 202 }, isWoken: true });
  // On a busy machine one run of the timer has not the time for all of it.
  for (let minute = 1; minute <= 10; minute += 1) {
    await world().cloud.clock.jumpTo(closesAt + minute * 60_000, { timers: 'once' });
    if ((await world().db.one('draws', drawId))?.status === 'frozen') break;
  }
  const draw = await world().db.one('draws', drawId);
  const pages = (await world().db.all('drawPages')).filter((page) => page.drawId === drawId);
  expect([draw?.status, pages.map(({ first }) => first).sort((a, b) => a - b)]).toEqual([
    'frozen',
    Array.from({ length: 87 }, (_, page) => page * 100 + 1),
  ]);
  const entrants = [];
  let cursor: string | undefined;
  do {
    const page = await wei.must('draw.lines', { drawId, ...(cursor !== undefined && { cursor }) });
    entrants.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(entrants.map(({ number }) => number)).toEqual(Array.from({ length: HOMES }, (_, index) => index + 1));
  const { digest } = await wei.must('draw.detail', { drawId });
  expect(digest).toBe(freezeList({ drawId, goods: '车棚', prizes: 202, entrants })?.digest);
  await staff.must('draw.nameWitnesses', { drawId, witnesses: THREE });
  for (const [turn, digits] of DIGITS.entries()) await staff.must('draw.sayFor', { drawId, turn, digits });
  const orders = (await world().db.all('drawPages')).flatMap((page) =>
    page.drawId === drawId && page.of === 'order' ? page.lines : [],
  );
  expect([orders.length, orders.filter(({ has }) => has !== null).length]).toEqual([HOMES, 202]);
});
