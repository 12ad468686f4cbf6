import { fail, ok } from '../../../shared/kernel/errors.ts';
import { askEstate as asked } from '../../../shared/redemption/estate.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keeperOf } from './act.ts';
import { estateHappened } from './estate-happened.ts';
import { estateIdOf } from './ids.ts';

export const askEstate: ApiHandlers['redemption.askEstate'] = ({ residentId }, ctx) =>
  runCommand<{ residentId: string }, 'RESIDENT_NOT_FOUND' | 'OWN_VOUCHER' | 'ESTATE_SETTLED', ResidentAct>(
    ctx,
    async (transaction, now) => {
      const person = await transaction.get('residents', residentId);
      if (person?.communityId !== ctx.resident.communityId || person.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
      const _id = estateIdOf(residentId);
      const { communityId, householdId } = person;
      const before = await transaction.get('estates', _id);
      const decided = asked(before, { _id, communityId, residentId, householdId }, keeperOf(ctx, now));
      if (!decided.ok) return decided;
      await transaction.replace('estates', { ...decided.value, schema: 1, createdAt: before?.createdAt ?? now });
      const kind = 'redemption.estateAsked' as const;
      return ok({
        value: { residentId },
        happened: estateHappened(ctx, residentId, { kind, from: null, to: 'asked' }),
      });
    },
  );
