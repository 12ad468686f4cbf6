import { digest } from '../../../cloudfunctions/platform/digest.ts';
import { membershipIdOf } from '../../../cloudfunctions/platform/membership-id.ts';
import type { IdentityId } from '../../../shared/kernel/ids.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';

export const REMOVED_BECAUSE = '不住这里了';
export const NOT_SO = '我还住在这里';
export const LOOKED = '看过了，他住这里';

/** Somebody of building 2 who is in and whom nobody else needs; whoever was taken out before is back. */
export const memberToRemove = async (world: World, number = 'R206'): Promise<Resident> => {
  const who = await world.join(number);
  const me = await who.must('membership.me', {});
  if (me.kind !== 'removed') return who;
  if (me.appeal === null) await who.must('membership.appealRemoval', { words: NOT_SO });
  const membershipId = membershipOf(who);
  const hear = { membershipId, isRestored: true, words: LOOKED };
  const heard = await (await world.join('staff')).call('membership.hearRemoval', hear);
  // The staff took them out itself.
  if (!heard.ok) await world.founder.must('membership.hearRemoval', hear);
  return who;
};
/** The same, taken out by somebody: the administrator, where nobody is named. */
export const removedMember = async (world: World, by?: Pick<Resident, 'must'>, number?: string): Promise<Resident> => {
  const who = await memberToRemove(world, number);
  const { residentId } = who;
  await (by ?? (await world.join('admin'))).must('membership.remove', { residentId, reason: REMOVED_BECAUSE });
  return who;
};
/** The same, who says that it is wrong. */
export const removalAppealed = async (world: World, by?: Pick<Resident, 'must'>) => {
  const who = await removedMember(world, by);
  await who.must('membership.appealRemoval', { words: NOT_SO });
  return { who, membershipId: membershipOf(who) };
};
/** The one application of an account, in whatever state. */
export const membershipOf = ({ openid }: Pick<Resident, 'openid'>): string =>
  membershipIdOf(`identity_${digest('openid', openid)}` as IdentityId);

const remove = async (world: World, residentId: string, reason = REMOVED_BECAUSE) =>
  (await world.join('captain2')).call('membership.remove', { residentId, reason });
const appeal = (who: Pick<Resident, 'call'>, words = NOT_SO) => who.call('membership.appealRemoval', { words });
const hear = (who: Pick<Resident, 'call'>, membershipId: string, words = LOOKED) =>
  who.call('membership.hearRemoval', { membershipId, isRestored: true, words });

export const REMOVAL_SCENARIOS = {
  'membership.members': {
    FLAT_NOT_FOUND: (world: World) => world.founder.call('membership.members', { buildingId: 'building_nowhere' }),
  },
  'membership.remove': {
    TEXT_REFUSED: (world: World) => remove(world, 'resident_nowhere', RISKY),
    RESIDENT_NOT_FOUND: (world: World) => remove(world, 'resident_nowhere'),
    NOT_JOINED: async (world: World) => remove(world, (await removedMember(world)).residentId),
    OWN_REMOVAL: async (world: World) => remove(world, (await world.join('captain2')).residentId),
    ROLE_IN_THE_WAY: async (world: World) => remove(world, (await world.join('staff')).residentId),
  },
  'membership.appealRemoval': {
    TEXT_REFUSED: async (world: World) => appeal(await world.join('wei'), RISKY),
    NOT_REMOVED: async (world: World) => appeal(await world.join('wei')),
    ALREADY_APPEALED: async (world: World) => appeal((await removalAppealed(world)).who),
    APPEAL_TOO_LATE: async (world: World) => {
      const who = await removedMember(world, undefined, 'R207');
      const _id = membershipOf(who);
      const membership = await world.db.one('memberships', _id);
      const removal = membership?.status === 'removed' ? { ...membership.removal, at: 1 } : null;
      await setField(world.cloud.url, 'memberships', _id, 'removal', removal);
      return appeal(who);
    },
  },
  'membership.hearRemoval': {
    TEXT_REFUSED: (world: World) => hear(world.founder, 'membership_nowhere', RISKY),
    MEMBERSHIP_NOT_FOUND: (world: World) => hear(world.founder, 'membership_nowhere'),
    APPEAL_NOT_FOUND: async (world: World) => hear(world.founder, membershipOf(await removedMember(world))),
    APPEAL_OF_OWN: async (world: World) => {
      const admin = await world.join('admin');
      return hear(admin, (await removalAppealed(world, admin)).membershipId);
    },
    RESIDENT_NOT_FOUND: async (world: World) => {
      const who = await removedMember(world, undefined, 'R210');
      await appeal(who);
      await world.founder.must('community.markGone', { residentId: who.residentId, how: 'left', reason: '搬走了' });
      return hear(world.founder, membershipOf(who));
    },
  },
};
