import { residentAccount } from '../../../../shared/points/account.ts';
import type { PersonalPart } from '../../../database/personal.ts';
import type { DepartureDocument } from '../collections.ts';

/** What stands in the field of a part that is the leaver's; null where they had no such thing, or it is forgotten already. */
export const whoseOf = (
  by: PersonalPart<unknown>['by'],
  { residentId, identityId, membershipId }: Pick<DepartureDocument, 'residentId' | 'identityId' | 'membershipId'>,
): string | null => {
  switch (by) {
    case 'resident':
      return residentId;
    case 'identity':
      return identityId;
    case 'membership':
      return membershipId;
    case 'account':
      return residentAccount(residentId);
  }
};
