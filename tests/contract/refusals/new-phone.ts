import { randomUUID } from 'node:crypto';
import type { Resident, World } from '../../world/world.ts';
import { cardOf } from './household.ts';

export const SEEN = { how: 'seen' } as const;

/** Somebody of building 2 who is in, and the application of their new phone. */
export const newPhone = async (world: World, number = 'R214') => {
  const who = await world.join(number);
  const openid = `openid-new-${randomUUID()}`;
  const applied = await world.apply(openid, number);
  if (!applied.ok) throw new Error(`${number}: ${applied.code}`);
  return { who, phone: world.as(openid), membershipId: applied.value.membershipId };
};

/** The same, begun by the captain of the building. */
export const begunPhone = async (world: World, isReachable: boolean, number?: string) => {
  const made = await newPhone(world, number);
  const { membershipId } = made;
  await (await world.join('captain2')).must('membership.takeOver', { membershipId, proof: SEEN, isReachable });
  return made;
};

const begin = (by: Pick<Resident, 'call'>, membershipId: string) =>
  by.call('membership.takeOver', { membershipId, proof: SEEN, isReachable: true });
const confirm = (by: Pick<Resident, 'call'>, membershipId: string) =>
  by.call('membership.confirmTakeOver', { membershipId });
const waiting = async (world: World) => {
  const applied = await world.apply(`openid-first-${randomUUID()}`, 'R220');
  return applied.ok ? applied.value.membershipId : applied.code;
};
const refused = async (world: World) => {
  const membershipId = await waiting(world);
  await world.founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
  return membershipId;
};
const otherThan = (code: string, by: number): string => String((Number(code) + by) % 1e8).padStart(8, '0');
/** Wrong numbers of the card of 覃's household, so many. */
const wrongCards = async (world: World, times: number) => {
  const [captain, { who, membershipId }] = [await world.join('captain2'), await newPhone(world, 'R219')];
  const { householdId } = (await world.db.one('residents', who.residentId)) ?? {};
  const code = await cardOf(captain, householdId ?? '');
  const show = (by: number) =>
    captain.call('membership.takeOver', {
      ...{ membershipId, isReachable: true },
      proof: { how: 'card', code: otherThan(code, by) },
    });
  for (let by = 1; by < times; by += 1) await show(by);
  return show(times);
};

export const NEW_PHONE_SCENARIOS = {
  'membership.takeOver': {
    MEMBERSHIP_NOT_FOUND: (world: World) => begin(world.founder, 'membership_nowhere'),
    MEMBERSHIP_NOT_PENDING: async (world: World) => begin(world.founder, await refused(world)),
    NO_OLD_ACCOUNT: async (world: World) => begin(world.founder, await waiting(world)),
    TAKE_OVER_RUNNING: async (world: World) =>
      begin(await world.join('captain2'), (await begunPhone(world, true)).membershipId),
    OWN_TAKE_OVER: async (world: World) =>
      begin(await world.join('captain2'), (await newPhone(world, 'R202')).membershipId),
    STAFF_TAKES_OVER: async (world: World) =>
      begin(await world.join('captain2'), (await newPhone(world, 'R205')).membershipId),
    TOO_MANY_ATTEMPTS: (world: World) => wrongCards(world, 6),
    CARD_WRONG: (world: World) => wrongCards(world, 1),
  },
  'membership.confirmTakeOver': {
    MEMBERSHIP_NOT_FOUND: (world: World) => confirm(world.founder, 'membership_nowhere'),
    MEMBERSHIP_NOT_PENDING: async (world: World) => confirm(world.founder, await refused(world)),
    NO_SECOND_ASKED: async (world: World) => confirm(world.founder, (await begunPhone(world, true)).membershipId),
    OWN_TAKE_OVER: async (world: World) =>
      confirm(await world.join('captain2'), (await begunPhone(world, false)).membershipId),
    STAFF_TAKES_OVER: async (world: World) => {
      const { membershipId } = await newPhone(world, 'R205');
      await world.founder.must('membership.takeOver', { membershipId, proof: SEEN, isReachable: false });
      return confirm(await world.join('captain2'), membershipId);
    },
    NO_OLD_ACCOUNT: async (world: World) => {
      const { who, membershipId } = await begunPhone(world, false, 'R215');
      await who.must('membership.leave', { residentId: who.residentId });
      return confirm(world.founder, membershipId);
    },
  },
  'membership.answerTakeOver': {
    MEMBERSHIP_NOT_FOUND: async (world: World) =>
      (await world.join('wei')).call('membership.answerTakeOver', {
        ...{ membershipId: (await begunPhone(world, true)).membershipId, isMine: true },
      }),
  },
};
