import { plantBrought, plantCarried } from '../contract/refusals/planted-bringing.ts';
import { codeOf } from './answers.ts';
import { useStorms } from './use-storms.ts';
import { SEEDS } from './weather.ts';

// Through the shipped bundle: what is brought to a door, and everybody who wants it at once.
const { world, storm, calm } = useStorms();

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test('of two who want to carry it one does, and the other is told that somebody was first', async () => {
    const [volunteer, captain] = await world().joinAll('volunteer', 'captain2');
    const { redemptionId } = await plantBrought(world());
    storm(seed);
    const answers = await Promise.all(
      [volunteer, captain].map((who) => who.persist('redemption.carry', { redemptionId })),
    );
    calm();
    expect(answers.map(codeOf).sort()).toEqual(['CARRIED_ALREADY', 'ok']);
    const first = [volunteer, captain][answers.findIndex(({ ok }) => ok)];
    const { bringing } = (await world().db.one('redemptions', redemptionId)) ?? {};
    expect(bringing?.carrier?.id).toBe(first?.residentId);
  });

  test('of a door, a shelf and a counter that want what is carried one has it, once', async () => {
    const [staff, admin, volunteer] = await world().joinAll('staff', 'admin', 'volunteer');
    const { redemptionId, digits } = await plantCarried(world());
    storm(seed);
    const [handed, opened] = await Promise.all([
      staff.persist('redemption.handTo', { redemptionId }),
      admin.persist('redemption.open', { digits }),
    ]);
    calm();
    expect([
      ['ok', 'ON_THE_WAY'],
      ['AT_COUNTER', 'ok'],
    ]).toContainEqual([codeOf(handed), codeOf(opened)]);
    const door = { redemptionId, by: 'digits', code: digits } as const;
    storm(seed);
    const [given, back, atCounter] = await Promise.all([
      volunteer.persist('redemption.deliver', door),
      staff.persist('redemption.takeIn', { redemptionId }),
      admin.persist('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null }),
    ]);
    calm();
    const won = [given, back, atCounter].map(codeOf);
    const isFetched = handed.ok ? won[0] === 'ok' : won[2] === 'ok';
    expect([
      won.filter((code, at) => at !== 1 && code === 'ok').length,
      (await world().db.one('redemptions', redemptionId))?.status,
    ]).toEqual(isFetched ? [1, 'redeemed'] : [0, 'reserved']);
    // Given at the door there is nothing to take back, and taken back nobody gives it at the door.
    if (handed.ok)
      expect([
        ['ok', 'VOUCHER_REDEEMED'],
        ['NOT_CARRIER', 'ok'],
      ]).toContainEqual(won.slice(0, 2));
  });
});
