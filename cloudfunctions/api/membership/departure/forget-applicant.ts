import type { MembershipId } from '../../../../shared/kernel/ids.ts';
import { PARTS } from '../../../database/parts.ts';
import { overwrite } from './forget.ts';

const applicants = PARTS.filter(({ by, leaving }) => by === 'membership' && leaving.how === 'forget');

/** Forgets whose an application was that came to nothing: it has no account to end, so few documents that all go at once. */
export const forgetApplicant = async (membershipId: MembershipId): Promise<void> => {
  for (const part of applicants) await overwrite(part, { [part.whose]: membershipId, ...part.where });
};
