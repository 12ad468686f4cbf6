import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { GoodsId, MoveId } from '../../../shared/kernel/ids.ts';
import { beijingDay, type LocalDate } from '../../../shared/kernel/time.ts';
import { applyChange, type Change, type Move } from '../../../shared/shop/moves.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { StockDocument } from './collections.ts';
import { moveIdOf, stockIdOf, type MoveSlot } from './ids.ts';
import { stockDocument } from './record.ts';

type Of = Pick<Move, 'cause' | 'why' | 'signed'> & { readonly goodsId: GoodsId; readonly slot: MoveSlot };
/** What is decided of the stock as it stands in the transaction. */
type Decide<E extends ErrorCode> = (
  stock: StockDocument,
  at: { readonly today: LocalDate; readonly moveId: MoveId },
) => Result<Change, E>;

/**
 * The only way stock is written: one movement and what the movements come to, in the transaction of what caused it (M-39). A cause that moved
 * before moves nothing, and gets the movement it made.
 *
 * @returns the movement; `NO_STOCK_KEPT` for a service; else what was decided.
 */
export const moveOnce = async <E extends ErrorCode>(
  transaction: Transaction,
  { goodsId, slot, ...of }: Of,
  now: InstantMs,
  decide: Decide<E>,
): Promise<Result<Move, E | 'NO_STOCK_KEPT'>> => {
  const _id = moveIdOf(goodsId, slot, of.cause);
  const made = await transaction.get('stockMoves', _id);
  if (made) return ok(made);
  const before = await transaction.get('stocks', stockIdOf(goodsId));
  if (!before) return fail('NO_STOCK_KEPT');
  const change = decide(before, { today: beijingDay(now), moveId: _id });
  if (!change.ok) return change;
  const { stock, move } = applyChange(before, change.value, { ...of, _id, at: now });
  await transaction.insert('stockMoves', [{ ...move, schema: 1, createdAt: now }]);
  await transaction.replace('stocks', stockDocument(before, stock, now));
  return ok(move);
};
