import { ACTORS_FOR_OTHERS } from '../../../../shared/household/actors.ts';
import { COMPLAINT_READERS } from '../../../../shared/need/overseers.ts';
import type { Role } from '../../../../shared/community/roles.ts';
import { useQuery, type QueryResult } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';

/** Who this phone's person is to Linli. */
export type Me = Output<'membership.me'>;
export type Resident = Extract<Me, { kind: 'resident' }>;
export type Applicant = Extract<Me, { kind: 'applicant' }>;

export const useMe = (): QueryResult<Me> => useQuery('membership.me', {});

/** What the screens offer by role. The server decides again. */
export const DOORKEEPERS: readonly Role[] = ['captain', 'gridOfficer', 'staff', 'admin'];
const READERS: readonly Role[] = ['staff', 'admin'];
const holds = (me: Resident, roles: readonly Role[]) => me.roles.some(({ role }) => roles.includes(role));

/** May let people into building groups. */
export const keepsDoor = (me: Resident): boolean => holds(me, DOORKEEPERS);
/** Looks at words that wait, and brings in the roster. */
export const isStaff = (me: Resident): boolean => holds(me, READERS);

/** Gives roles, or holds a building and hands it on. */
export const keepsPosts = (me: Resident): boolean => holds(me, ['captain', 'secretary', ...READERS]);

/** May act for residents of their scope. */
export const actsForOthers = (me: Resident): boolean => holds(me, ACTORS_FOR_OTHERS);

/** May write notices for the place they answer for. */
export const keepsNotices = (me: Resident): boolean => holds(me, DOORKEEPERS);

/** Where somebody lives, as people say it. */
export const addressOf = (at: { buildingName: string; unit: number; flat: string }): string =>
  say('place.address', { building: at.buildingName, unit: at.unit, flat: at.flat });

/** Reads what complains of a body. */
export const readsComplaints = (me: Resident): boolean => holds(me, COMPLAINT_READERS);

/** Watches how many flats and numbers helpers read. */
export const watchesReadings = (me: Resident): boolean => holds(me, ['supervisor', ...READERS]);
