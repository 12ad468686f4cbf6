import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of taking somebody out of a building group (`shared/kernel/errors.ts`). */
export const REMOVAL_REFUSALS = {
  ...recoveredBy('refresh', ['NOT_JOINED', 'NOT_REMOVED']),
  ...recoveredBy('none', ['OWN_REMOVAL', 'ROLE_IN_THE_WAY']),
} as const;
