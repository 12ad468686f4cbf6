import type { LocalDate } from '../../kernel/time.ts';
import type { ResidentDoc } from '../documents.ts';
import type { RoleGrant } from '../roles.ts';
import { isEnded, mergeGrants, type WantedGrant } from '../roster-grants.ts';

/** True where a row gives or takes a role, or a day of it: what holds afterwards is not what holds now. */
export const changesRoles = (
  stored: Pick<ResidentDoc, 'roles' | 'leftAt'> | undefined,
  wanted: readonly WantedGrant[],
  today: LocalDate,
): boolean => {
  const held = stored?.leftAt === null ? stored.roles : [];
  return holding(held, today) !== holding(mergeGrants(stored?.roles ?? [], wanted, today), today);
};

const holding = (roles: readonly RoleGrant[], today: LocalDate): string =>
  roles
    .filter((grant) => !isEnded(grant, today))
    .map(({ role, scopeId, from, to }) => `${role} ${scopeId} ${from} ${String(to)}`)
    .sort()
    .join('|');
