import { needSeen } from './helping.ts';
import { inWorldOf } from './in-world-of.ts';
import { randomUUID } from 'node:crypto';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import type { World } from '../../world/world.ts';
import { heldOffice } from './office.ts';
import { NAMESAKE_SCENARIOS } from './namesakes.ts';
import { NEW_PHONE_SCENARIOS } from './new-phone.ts';
import { REMOVAL_SCENARIOS } from './removal.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const fresh = () => `openid-${randomUUID()}`;
const NOWHERE = { membershipId: 'membership_nowhere' } as const;

const guess = async (world: World, openid: string, { flat = '101', name = '没有人' } = {}) =>
  world.as(openid).call('membership.apply', { buildingId: await world.buildingId('1号楼'), unit: 1, flat, name });

/** A fresh application that waits to be the person of this number. */
export const applicationFor = async (world: World, number: string, openid = fresh()): Promise<string> => {
  const applied = await world.apply(openid, number);
  if (!applied.ok) throw new Error(`${number}: ${applied.code}`);
  return applied.value.membershipId;
};

const leaveAs = async (world: World, number: string): Promise<void> => {
  const leaver = await world.join(number);
  await leaver.must('membership.leave', { residentId: leaver.residentId });
};

const refusedApplication = async (world: World): Promise<string> => {
  const membershipId = await applicationFor(world, 'R304');
  await world.founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
  return membershipId;
};

/** Somebody who wants to be 韦, who already has an account. */
const contestedApplication = async (world: World): Promise<string> => {
  const { person } = await world.join('wei');
  return applicationFor(world, person.number);
};

export const MEMBERSHIP_REFUSALS: Refusals<MethodsOf<'membership'>> = {
  'membership.flats': {
    FLAT_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('membership.flats', { buildingId: await world.buildingId('1号楼'), unit: 9 }),
  },
  'membership.askCaptain': {
    MEMBERSHIP_EXISTS: async (world) =>
      (await world.join('wei')).call('membership.askCaptain', { buildingId: await world.buildingId('1号楼'), unit: 1 }),
    FLAT_NOT_FOUND: async (world) =>
      world
        .as('openid-nobody')
        .call('membership.askCaptain', { buildingId: await world.buildingId('1号楼'), unit: 99 }),
  },
  'membership.apply': {
    MEMBERSHIP_EXISTS: async (world) => world.apply((await world.join('wei')).openid, 'R304'),
    IDENTITY_TAKEN: async (world) => world.apply((await heldOffice(world)).holder.openid, 'R304'),
    TOO_MANY_ATTEMPTS: async (world) => {
      const openid = fresh();
      for (const name of ['甲某', '乙某', '丙某', '丁某', '戊某']) await guess(world, openid, { name });
      return guess(world, openid);
    },
    APPLIED_TOO_OFTEN: async (world) => {
      const openid = fresh();
      for (let n = 0; n < MEMBERSHIP_LIMITS.applicationsPerDayMax; n += 1) {
        await applicationFor(world, 'R305', openid);
        await world.as(openid).must('membership.withdraw', {});
      }
      return world.apply(openid, 'R305');
    },
    ...NAMESAKE_SCENARIOS,
    NAME_NOT_ON_ROSTER: async (world) => guess(world, fresh()),
  },
  'membership.withdraw': {
    MEMBERSHIP_NOT_FOUND: async (world) => world.as(fresh()).call('membership.withdraw', {}),
    MEMBERSHIP_NOT_PENDING: async (world) => (await world.join('wei')).call('membership.withdraw', {}),
  },
  'membership.approve': {
    MEMBERSHIP_NOT_FOUND: async (world) => world.founder.call('membership.approve', NOWHERE),
    MEMBERSHIP_NOT_PENDING: async (world) =>
      world.founder.call('membership.approve', { membershipId: await refusedApplication(world) }),
    RESIDENT_ALREADY_BOUND: async (world) =>
      world.founder.call('membership.approve', { membershipId: await contestedApplication(world) }),
    RESIDENT_LEAVING: async (world) => {
      await leaveAs(world, 'R308');
      return world.founder.call('membership.approve', { membershipId: await applicationFor(world, 'R308') });
    },
  },
  'membership.refuse': {
    MEMBERSHIP_NOT_FOUND: async (world) =>
      world.founder.call('membership.refuse', { ...NOWHERE, reason: '没有这个人' }),
    MEMBERSHIP_NOT_PENDING: async (world) =>
      world.founder.call('membership.refuse', { membershipId: await refusedApplication(world), reason: '没有这个人' }),
  },
  ...REMOVAL_SCENARIOS,
  ...NEW_PHONE_SCENARIOS,
  'membership.leave': {
    NOT_THIS_PERSON: async (world) =>
      (await world.join('wei')).call('membership.leave', { residentId: 'resident_test_r122' }),
    // In a world of its own: others need the administrator who leaves.
    LAST_ADMIN: () =>
      inWorldOf({}, async (world) => {
        await leaveAs(world, 'R209');
        const me = await world.founder.must('membership.me', {});
        return world.founder.call('membership.leave', { residentId: me.kind === 'resident' ? me.residentId : '' });
      }),
  },
  'membership.showName': {
    TOO_YOUNG: async (world) => (await world.join('child')).call('membership.showName', { isShown: true }),
  },
  'membership.setPhoneByWechat': {
    PHONE_NOT_GIVEN: async (world) =>
      (await world.join('wei')).call('membership.setPhoneByWechat', { code: 'used-code', neighboursMayCall: false }),
  },
  'membership.call': {
    PHONE_NOT_SHARED: async (world) => (await world.join('wei')).call('membership.call', { callId: 'call_nowhere' }),
    TOO_MANY_READINGS: () =>
      inWorldOf({ readingsPerDayMax: 1 }, async (world) => {
        const [wei, mo] = await world.joinAll('wei', 'mo');
        await wei.must('membership.setPhone', { phone: '13400001234', neighboursMayCall: false });
        const call = async () => {
          const needId = await needSeen(world);
          const { need } = await mo.must('need.detail', { needId });
          return mo.call('membership.call', { needId, callId: need.requesterCallId ?? '' });
        };
        await call();
        return call();
      }),
  },
};
