import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { plantAtDoor } from './refusals/planted-bringing.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const toldOf = async (who: Resident, subject: string) =>
  (await who.must('inbox.list', {})).items
    .filter((item) => item.subject === subject)
    .map(({ kind, who: by, what }) => [kind, by, what]);
/** Whether it waits to be carried, as somebody reads who may carry it. */
const waitsFor = async (who: Resident, redemptionId: string) =>
  (await who.must('redemption.toCarry', {})).items.some((one) => one.redemptionId === redemptionId);

test('by their card a captain says for somebody without a phone that it is brought, and their family hears of it', async () => {
  const [captain, volunteer, wei, staff] = await world().joinAll('captain1', 'volunteer', 'wei', 'staff');
  const { residentId, code, redemptionId } = await plantAtDoor(world());
  const { vouchers, name } = await captain.must('redemption.openAtDoor', { residentId, code });
  expect(vouchers.find((one) => one.redemptionId === redemptionId)).toMatchObject({
    ...{ status: 'reserved', quantity: 1, bringing: null },
  });
  expect(JSON.stringify(vouchers)).not.toContain('digits');
  const asked = { residentId, code, redemptionId, isAsked: true };
  await captain.must('redemption.bringAtDoor', asked);
  const { bringing } = (await world().db.one('redemptions', redemptionId)) ?? {};
  expect([bringing?.asked.id, bringing?.carrier]).toEqual([captain.residentId, null]);
  const said = await world().db.all('events', { kind: 'redemption.bringAskedFor', subject: redemptionId });
  expect(said).toEqual([
    expect.objectContaining({
      ...{ actorId: captain.residentId, onBehalfOf: residentId, told: [wei.residentId], fingerprint: null },
      ...{ reply: { redemptionId, status: 'reserved' } },
    }),
  ]);
  expect(await toldOf(wei, redemptionId)).toEqual([['redemption.bringAskedFor', captain.person.name, '大米 1 袋']]);
  await volunteer.must('redemption.carry', { redemptionId });
  await staff.must('redemption.handTo', { redemptionId });
  await volunteer.must('redemption.deliver', { redemptionId, by: 'card', code });
  const left = await captain.must('redemption.openAtDoor', { residentId, code });
  expect([left.name, left.vouchers.some((one) => one.redemptionId === redemptionId)]).toEqual([name, false]);
});

test('what a captain says is taken back by one, and whoever had taken it hears that nobody waits, each time', async () => {
  const [captain, volunteer] = await world().joinAll('captain1', 'volunteer');
  const { residentId, code, redemptionId } = await plantAtDoor(world());
  const say = (isAsked: boolean) => captain.must('redemption.bringAtDoor', { residentId, code, redemptionId, isAsked });
  for (let times = 0; times < 2; times += 1) {
    await say(true);
    expect(await waitsFor(volunteer, redemptionId)).toBe(true);
    await volunteer.must('redemption.carry', { redemptionId });
    await say(false);
    expect(await waitsFor(volunteer, redemptionId)).toBe(false);
  }
  const told = (await toldOf(volunteer, redemptionId)).map(([kind]) => kind);
  expect(told).toEqual(['redemption.bringDropped', 'redemption.bringDropped']);
});

test('sent again it is said once, and nobody says it at the door of another building', async () => {
  const [captain, other] = await world().joinAll('captain1', 'captain2');
  const { residentId, code, redemptionId } = await plantAtDoor(world());
  const asked = { residentId, code, redemptionId, isAsked: true };
  expect(await other.call('redemption.openAtDoor', { residentId, code })).toEqual({ ok: false, code: 'FORBIDDEN' });
  expect(await other.call('redemption.bringAtDoor', asked)).toEqual({ ok: false, code: 'FORBIDDEN' });
  const requestId = 'brought-at-door-once';
  const answers = [
    await captain.call('redemption.bringAtDoor', asked, { requestId }),
    await captain.call('redemption.bringAtDoor', asked, { requestId }),
  ];
  const acted = { ok: true, value: { redemptionId, status: 'reserved' } };
  expect(answers).toEqual([acted, acted]);
  expect(await world().db.count('events', { kind: 'redemption.bringAskedFor', subject: redemptionId })).toBe(1);
});
