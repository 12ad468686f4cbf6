import type { IdentityId, ResidentId } from '../../../shared/kernel/ids.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** How WeChat reaches a resident. */
export type Account = { readonly identityId: IdentityId; readonly openid: string };

/** The accounts of those that messages are for, or that something is asked for; whoever has none any more is missing. Two round trips, none for nobody. */
export const accountsOf = async (
  messages: readonly { readonly residentId: ResidentId }[],
): Promise<ReadonlyMap<ResidentId, Account>> => {
  const ids = [...new Set(messages.map(({ residentId }) => residentId))];
  if (ids.length === 0) return new Map();
  const residents = await findDocuments('residents', { _id: command.in(ids) }, { limit: ids.length });
  const bound = residents.flatMap(({ _id, identityId, leftAt }) =>
    identityId === null || leftAt !== null ? [] : [{ residentId: _id, identityId }],
  );
  if (bound.length === 0) return new Map();
  const memberships = await findDocuments(
    'memberships',
    { _id: command.in(bound.map(({ identityId }) => membershipIdOf(identityId))) },
    { limit: bound.length },
  );
  const openids = new Map(memberships.map(({ identityId, openid }) => [identityId, openid]));
  return new Map(
    bound.flatMap(({ residentId, identityId }) => {
      const openid = openids.get(identityId);
      return openid ? [[residentId, { identityId, openid }] as const] : [];
    }),
  );
};
