import { CONSENT_THINGS } from '../../../../shared/membership/privacy.ts';
import { residentAccount } from '../../../../shared/points/account.ts';
import { phoneIdOf } from '../../../platform/phones.ts';
import { findDocuments, getDocument } from '../../../platform/store.ts';
import { membershipIdOf } from '../../../platform/membership-id.ts';
import type { Section } from './section.ts';

/** More wordings than there will be. */
const VERSIONS_MAX = 50;

/** What the roster and the account say of them. */
export const exportAccount: Section = async ({ resident, identityId }) => {
  const [phone, membership, account] = await Promise.all([
    getDocument('phones', phoneIdOf(resident._id)),
    getDocument('memberships', membershipIdOf(identityId)),
    getDocument('accounts', residentAccount(resident._id)),
  ]);
  return {
    items: [
      {
        of: 'account',
        residentId: resident._id,
        ...resident,
        pastHomes: [...resident.pastHomes],
        roles: [...resident.roles],
        pointsBalance: account?.balance ?? 0,
        joinedAt: membership?.status === 'approved' ? membership.decidedAt : null,
        phone: phone?.number ?? null,
        neighboursMayCall: phone?.neighboursMayCall ?? false,
      },
    ],
    next: null,
  };
};

/** What they let Linli use, under each wording. */
export const exportConsents: Section = async ({ identityId }) => {
  const records = await findDocuments('consents', { identityId }, { orderBy: [['at', 'asc']], limit: VERSIONS_MAX });
  const items = records.flatMap(({ version, things }) =>
    CONSENT_THINGS.flatMap((thing) => {
      const answer = things[thing];
      return answer ? [{ of: 'consent' as const, version, thing, isGiven: answer.isGiven, at: answer.at }] : [];
    }),
  );
  return { items, next: null };
};
