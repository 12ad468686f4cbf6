import { isSaidBy } from '../../../shared/need/behalf.ts';
import { withdrawNeed } from '../../../shared/need/decisions.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { housemateIn } from '../household/index.ts';
import { actOnNeed } from './act.ts';

export const withdraw: ApiHandlers['need.withdraw'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'withdraw',
    needId,
    forRequester: true,
    decide: async (need, now, _held, transaction) =>
      withdrawNeed(need, ctx.resident._id, now, await speaksForThem(transaction, ctx, need)),
  });

/** Asked of both rows, which are held: nobody takes back what is of somebody who joins, moves or says no at the same moment (decision 098). */
const speaksForThem = async (transaction: Transaction, ctx: ResidentAct, need: Need): Promise<boolean> =>
  isSaidBy(need, ctx.resident._id) && (await housemateIn(transaction, ctx, need.requesterId)).ok;
