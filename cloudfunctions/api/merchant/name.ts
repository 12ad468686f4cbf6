import { fail, ok } from '../../../shared/kernel/errors.ts';
import { isInTerm } from '../../../shared/community/roles.ts';
import { nameMerchant } from '../../../shared/merchant/merchant.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { orderKey } from '../../platform/paging.ts';
import type { ApiHandlers } from '../handlers.ts';
import { merchantActed, merchantHappened, signedBy } from './act.ts';
import type { MerchantDocument } from './collections.ts';
import { merchantIdOf } from './ids.ts';

/** The id follows from the office: two who name it at once name one merchant. */
export const name: ApiHandlers['merchant.name'] = ({ officeId }, ctx) =>
  runCommand<ReturnType<typeof merchantActed>, 'OFFICE_NOT_FOUND' | 'MERCHANT_NAMED', ResidentAct>(
    ctx,
    async (transaction, now, { today }) => {
      const { communityId, householdId } = ctx.resident;
      const office = await transaction.get('offices', officeId);
      const isMerchant =
        office?.communityId === communityId &&
        office.grant.role === 'merchant' &&
        office.state.status !== 'ended' &&
        isInTerm(office.grant, today);
      if (!isMerchant) return fail('OFFICE_NOT_FOUND');
      const _id = merchantIdOf(officeId);
      if (await transaction.get('merchants', _id)) return fail('MERCHANT_NAMED');
      const facts = { _id, communityId, officeId, name: office.organisation };
      const merchant: MerchantDocument = {
        ...nameMerchant({ ...facts, named: signedBy(ctx, now), householdId }),
        ...{ schema: 1, createdAt: now, order: orderKey(now, _id) },
      };
      await transaction.insert('merchants', [merchant]);
      const happened = merchantHappened(ctx, _id, 'merchant.named', { from: null, to: merchant.status });
      return ok({ value: merchantActed(merchant), happened });
    },
  );
