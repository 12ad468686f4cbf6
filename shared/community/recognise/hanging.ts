import type { LocalDate } from '../../kernel/time.ts';
import type { ResidentDoc } from '../documents.ts';
import { ROLE_WORDS } from '../roles.ts';
import { isEnded } from '../roster-grants.ts';

/** What hangs on a person, in words; `isKeptOf` says whether points or a phone number are kept of them. */
export const holdsOf = (
  one: ResidentDoc,
  today: LocalDate,
  isKeptOf: (residentId: string) => boolean,
): readonly string[] => [
  ...(one.identityId === null ? [] : ['有人在用']),
  ...(one.identityId === null && one.hadAccount ? ['有人用过'] : []),
  ...(one.applicants.length === 0 ? [] : ['有人申请']),
  ...(isKeptOf(one._id) ? ['有积分'] : []),
  ...rolesHeld(one, today),
];

/** The roles of a person that have not ended, in words, each once. */
export const rolesHeld = ({ roles }: ResidentDoc, today: LocalDate): readonly string[] => [
  ...new Set(roles.filter((grant) => !isEnded(grant, today)).map(({ role }) => ROLE_WORDS[role])),
];
