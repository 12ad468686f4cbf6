import { ROLES, ROLE_WORDS } from '../../../../../shared/community/roles.ts';
import { sayRole } from '../../../words/names.ts';

/** What hangs on a person, as the check of a roster writes it: a role in the reader's language, all else as the check has it. */
export const sayHeld = (held: string): string => {
  const role = ROLES.find((one) => ROLE_WORDS[one] === held);
  return role ? sayRole(role) : held;
};
