import type { GivenGoods, MonthFigures, ShelvedGoods } from '../../../../shared/earning/months/figures.ts';
import type { Span } from '../../../../shared/kernel/calendar.ts';
import type { CommunityId, GoodsId } from '../../../../shared/kernel/ids.ts';
import type { Move } from '../../../../shared/shop/moves.ts';
import { command } from '../../../platform/sdk.ts';
import { sums, within } from './sums.ts';

const { aggregate: $ } = command;
const DAY_MS = 86_400_000;
/** Of what ended in a span what was begun earlier than this before it is not looked at: no voucher and no slip waits that long. */
const BEGUN_BEFORE_MS = 120 * DAY_MS;
const INSTANT_DIGITS = 13;
const orderFrom = ({ from }: Span): object => command.gte(String(from - BEGUN_BEFORE_MS).padStart(INSTANT_DIGITS, '0'));

/** What was handed out, by name and unit. */
export const goodsIn = async (communityId: CommunityId, span: Span): Promise<readonly GivenGoods[]> => {
  type Group = Omit<GivenGoods, 'name' | 'unit'> & { readonly _id: Pick<GivenGoods, 'name' | 'unit'> };
  const groups = await sums<Group>('redemptions', (pipeline) =>
    pipeline
      .match({ communityId, 'redeemed.at': within(span) })
      .group({
        _id: { name: '$goods.name', unit: '$goods.unit' },
        ...{ pieces: $.sum('$quantity'), vouchers: $.sum(1), points: $.sum('$cost') },
        cameBack: $.sum($.cond([$.eq(['$status', 'returned']), '$quantity', 0])),
      })
      .sort({ points: -1, _id: 1 }),
  );
  return groups.map(({ _id, pieces, vouchers, points, cameBack }) => {
    const { name, unit } = _id;
    return { name, unit, pieces, vouchers, points, cameBack };
  });
};

/** Vouchers that nobody fetched in time. */
export const expiredIn = async (communityId: CommunityId, span: Span): Promise<MonthFigures['expired']> => {
  const [all] = await sums<MonthFigures['expired']>('redemptions', (pipeline) =>
    pipeline
      .match({ communityId, status: 'expired', order: orderFrom(span), endedAt: within(span) })
      .group({ _id: null, vouchers: $.sum(1), points: $.sum('$cost') }),
  );
  return { vouchers: all?.vouchers ?? 0, points: all?.points ?? 0 };
};

/** Gifts that two people signed for, and whose giver agreed to be named. */
export const giftsIn = async (communityId: CommunityId, span: Span): Promise<MonthFigures['gifts']> => {
  const [found] = await sums<MonthFigures['gifts']>('stockSlips', (pipeline) =>
    pipeline
      .match({
        ...{ communityId, status: 'signed', order: orderFrom(span), 'signed.at': within(span) },
        'said.source': 'donation',
      })
      .group({ _id: null, all: $.sum(1), thanked: $.sum($.cond([$.eq(['$isThanked', true]), 1, 0])) }),
  );
  return { all: found?.all ?? 0, thanked: found?.thanked ?? 0 };
};

type Shelved = {
  readonly _id: Pick<Move, 'kind' | 'why'> & { readonly goodsId: GoodsId };
  readonly pieces: number;
  readonly by: number;
  readonly times: number;
  readonly name: string;
  readonly unit: string;
};
/** What slips said of the shelf, by thing. */
export const shelfIn = async (communityId: CommunityId, span: Span): Promise<readonly ShelvedGoods[]> => {
  const groups = await sums<Shelved>('stockMoves', (pipeline) =>
    pipeline
      .match({ communityId, kind: command.in(['receipt', 'loss', 'count']), at: within(span) })
      .project({ goodsId: 1, kind: 1, why: 1, quantity: 1, by: $.sum('$batches.by') })
      .group({
        _id: { goodsId: '$goodsId', kind: '$kind', why: '$why' },
        ...{ pieces: $.sum('$quantity'), by: $.sum('$by'), times: $.sum(1) },
      })
      .lookup({ from: 'goods', localField: '_id.goodsId', foreignField: '_id', as: 'goods' })
      .project({
        ...{ pieces: 1, by: 1, times: 1 },
        name: $.arrayElemAt(['$goods.name', 0]),
        unit: $.arrayElemAt(['$goods.unit', 0]),
      })
      .sort({ _id: 1 }),
  );
  const shelf = new Map<GoodsId, ShelvedGoods>();
  for (const group of groups) {
    const { goodsId } = group._id;
    shelf.set(goodsId, withGroup(shelf.get(goodsId) ?? nothingOf(group), group));
  }
  return [...shelf.values()];
};

const nothingOf = ({ name, unit }: Shelved): ShelvedGoods => ({
  ...{ name, unit, bought: 0, donated: 0, fund: 0, lost: 0, counted: 0, counts: 0 },
});

const CAME = { purchase: 'bought', donation: 'donated', fund: 'fund' } as const;
const withGroup = (sum: ShelvedGoods, { _id: { kind, why }, pieces, by, times }: Shelved): ShelvedGoods => {
  if (kind === 'count') return { ...sum, counted: sum.counted + by, counts: sum.counts + times };
  if (kind === 'loss') return { ...sum, lost: sum.lost + pieces };
  if (why !== 'purchase' && why !== 'donation' && why !== 'fund') return sum;
  return { ...sum, [CAME[why]]: sum[CAME[why]] + pieces };
};
