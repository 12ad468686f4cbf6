import { residentAccount } from '../../../shared/points/account.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part } from '../../platform/read-together.ts';
import type { AccountDocument } from './collections.ts';

/** What to read for {@link balanceIn}: the caller's own account. */
export const balanceParts = ({ resident }: ResidentCtx) => ({
  account: part('accounts', { _id: residentAccount(resident._id) }, { limit: 1 }),
});

/** What the caller can spend; 0 before the first transfer. */
export const balanceIn = ({ account }: { readonly account: readonly AccountDocument[] }): number =>
  account[0]?.balance ?? 0;
