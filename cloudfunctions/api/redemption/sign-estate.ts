import { fail, ok } from '../../../shared/kernel/errors.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import { estateTransfers, signEstate as signed } from '../../../shared/redemption/estate.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keeperOf } from './act.ts';
import { estateHappened } from './estate-happened.ts';
import { estateIdOf } from './ids.ts';
import { letGoOfAll } from './leaving.ts';

type Refused = 'ESTATE_NOT_ASKED' | 'ESTATE_SETTLED' | 'OWN_VOUCHER' | 'OTHER_HOUSEHOLD_NEEDED';

/** What they ordered is let go of first, once it is sure that whoever signs may: then all their points stand on their account. */
export const signEstate: ApiHandlers['redemption.signEstate'] = async ({ residentId }, ctx) => {
  const _id = estateIdOf(residentId);
  const seen = await getDocument('estates', _id);
  const isOurs = seen?.communityId === ctx.resident.communityId;
  if (isOurs && signed(seen, keeperOf(ctx, ctx.now), 0).ok) await letGoOfAll(residentId, ctx.method);
  return runCommand<{ residentId: string; amount: number }, Refused, ResidentAct>(ctx, async (transaction, now) => {
    const estate = await transaction.get('estates', _id);
    if (estate?.communityId !== ctx.resident.communityId) return fail('ESTATE_NOT_ASKED');
    const amount = (await transaction.get('accounts', residentAccount(residentId)))?.balance ?? 0;
    const person = await transaction.get('residents', residentId);
    const decided = signed(estate, keeperOf(ctx, now), amount);
    if (!decided.ok) return decided;
    const short = await postTransfers(transaction, estateTransfers(estate, amount, person?.name ?? '', now));
    if (short) throw new Error(`${short} does not bear what it holds`);
    await transaction.replace('estates', decided.value);
    const kind = 'redemption.estateSigned' as const;
    return ok({
      value: { residentId, amount },
      happened: estateHappened(ctx, residentId, { kind, from: 'asked', to: 'signed' }),
    });
  });
};
