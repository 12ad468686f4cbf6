import type { Resident } from '../world/world.ts';

/** The roles that somebody holds today, as they are told themselves. */
export const rolesOf = async (who: Resident) => {
  const me = await who.must('membership.me', {});
  return me.kind === 'resident' ? me.roles.map(({ role }) => role) : [];
};
/** The kinds of what somebody was told, the newest first. */
export const newsOf = async (who: Resident) => (await who.must('inbox.list', {})).items.map(({ kind }) => kind);
