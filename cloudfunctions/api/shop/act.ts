import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { GoodsId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { ShopEventKind } from '../../../shared/shop/events.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { goodsDocument } from './record.ts';

/** What every act on goods answers. */
export const goodsActed = ({ _id, status }: Goods) => ({ goodsId: _id, status });

/** Who signs, and when. */
export const signedBy = ({ resident }: ResidentAct, at: InstantMs) => ({
  ...{ id: resident._id, name: resident.name, at },
});

/** The event of something in the shop of the caller's community. */
export const shopHappened = (
  { resident }: ResidentAct,
  subject: string,
  kind: ShopEventKind,
  change: Pick<Happened, 'from' | 'to'> & Partial<Happened>,
): Happened & { readonly actorId: ResidentId } => ({
  ...{ kind, communityId: resident.communityId, buildingId: null, subject, reason: null },
  ...change,
  ...{ actorId: resident._id, actorName: resident.name },
});

type Decided<E extends ErrorCode> = Result<Goods, E>;
type How<E extends ErrorCode> = {
  readonly goodsId: GoodsId;
  readonly kind: ShopEventKind;
  readonly reason?: string;
  readonly decide: (goods: Goods, now: InstantMs, transaction: Transaction) => Decided<E> | Promise<Decided<E>>;
};

/** One way in which a keeper changes goods. */
export const actOnGoods = <E extends ErrorCode>(ctx: ResidentAct, { goodsId, kind, reason, decide }: How<E>) =>
  runCommand<ReturnType<typeof goodsActed>, E | 'GOODS_NOT_FOUND', ResidentAct>(ctx, async (transaction, now) => {
    const before = await transaction.get('goods', goodsId);
    if (before?.communityId !== ctx.resident.communityId) return fail('GOODS_NOT_FOUND');
    const decided = await decide(before, now, transaction);
    if (!decided.ok) return decided;
    await transaction.replace('goods', goodsDocument(decided.value));
    const change = { from: before.status, to: decided.value.status, reason: reason ?? null };
    return ok({ value: goodsActed(decided.value), happened: shopHappened(ctx, goodsId, kind, change) });
  });
