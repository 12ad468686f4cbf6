import { isInTerm, type Role, type RoleGrant } from '../community/roles.ts';
import type { LocalDate } from '../kernel/time.ts';

/**
 * How many officials (社区干部) a community is to have (S3, M-10, M-61): from 2,000 residents on 5, from 1,000 on 3, else 2.
 *
 * The counting rule: 以上 takes its number in, so that exactly 1,000 is 3 and exactly 2,000 is 5. Counted are the people who are on the
 * roster now, also those who work elsewhere, and nobody who has left or died; whether they have joined Linli does not matter. Who is
 * registered here and lives elsewhere is on no roster and not counted.
 */
export const requiredStaff = (residents: number): 2 | 3 | 5 => {
  if (residents >= 2000) return 5;
  return residents >= 1000 ? 3 : 2;
};

/** The roles that fill the seats. Whoever keeps Linli itself running (管理员) is no official by that. */
export const SEATED_ROLES = ['staff', 'secretary'] as const satisfies readonly Role[];

/** How the seats stand: people and not roles are counted, so whoever is 社区干部 and 支部书记 fills one (M-03). */
export type Staffing = { readonly required: number; readonly held: number; readonly vacant: number };

/**
 * Holds the seats against those who fill them today, none as a deputy.
 *
 * @param people everybody who holds one of `SEATED_ROLES`, each once.
 */
export const staffingOf = (
  residents: number,
  people: readonly { readonly roles: readonly RoleGrant[] }[],
  today: LocalDate,
): Staffing => {
  const required = requiredStaff(residents);
  const held = people.filter(({ roles }) => roles.some((grant) => isSeat(grant, today))).length;
  return { required, held, vacant: Math.max(0, required - held) };
};

const isSeat = (grant: RoleGrant, today: LocalDate): boolean =>
  (SEATED_ROLES as readonly Role[]).includes(grant.role) && !grant.asDeputy && isInTerm(grant, today);
