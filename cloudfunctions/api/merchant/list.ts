import { ok } from '../../../shared/kernel/errors.ts';
import { isInTerm } from '../../../shared/community/roles.ts';
import type { Merchant } from '../../../shared/merchant/merchant.ts';
import { MERCHANT_LIMITS } from '../../../shared/merchant/merchant.ts';
import type { Documents } from '../../database/collections.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';

/** More offices than a community has. */
const OFFICES_MAX = 200;

/** A merchant as the staff see it. */
export const showMerchant = (
  { _id, officeId, name, status, named, householdId }: Merchant,
  { resident }: Pick<ResidentCtx, 'resident'>,
  office: Documents['offices'] | undefined,
) => ({
  ...{ merchantId: _id, officeId, name, status, isHeld: office?.state.status === 'held' },
  mayAgree: status === 'named' && named.id !== resident._id && householdId !== resident.householdId,
});

export const list: ApiHandlers['merchant.list'] = async (_, ctx) => {
  const { communityId } = ctx.resident;
  const { merchants, offices } = await readTogether(communityId, {
    merchants: part('merchants', { communityId }, { orderBy: [['order', 'desc']], limit: MERCHANT_LIMITS.atOnce }),
    offices: part(
      'offices',
      { communityId, 'state.status': command.in(['waiting', 'held']) },
      { orderBy: [['order', 'asc']], limit: OFFICES_MAX },
    ),
  });
  const named = new Set(merchants.map(({ officeId }) => officeId));
  const unnamed = offices.filter(
    ({ _id, grant }) => grant.role === 'merchant' && !named.has(_id) && isInTerm(grant, ctx.today),
  );
  return ok({
    items: merchants.map((one) =>
      showMerchant(
        one,
        ctx,
        offices.find(({ _id }) => _id === one.officeId),
      ),
    ),
    offices: unnamed.map(({ _id, organisation }) => ({ officeId: _id, organisation })),
  });
};
