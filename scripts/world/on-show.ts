import type { ApiContract } from '../../shared/contract.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import type { Input, Output } from '../../shared/rpc/contract.ts';
import type { Caller } from './caller.ts';

/** Puts something on show at a price that holds from a day on. @returns its id */
export const putOnShow = async (
  staff: Caller,
  words: Input<ApiContract, 'shop.addGoods'>,
  price: { readonly points: number; readonly from: LocalDate },
): Promise<string> => {
  const { goodsId } = await staff('shop.addGoods', words);
  await staff('shop.setPrice', { goodsId, ...price });
  await staff('shop.turnGoods', { goodsId, to: 'open' });
  return goodsId;
};

/** One keeper writes what came, another of another household signs. */
export const bringIn = async (
  [writes, signs]: readonly [Caller, Caller],
  goodsId: string,
  came: Pick<Receipt, 'quantity'> & Partial<Receipt>,
): Promise<void> => {
  const said = { kind: 'receipt', bestBefore: null, source: 'purchase', donor: null, ...came } as const;
  const { slipId } = await writes('shop.propose', { goodsId, said });
  await signs('shop.sign', { slipId });
};
type Receipt = Extract<Input<ApiContract, 'shop.propose'>['said'], { kind: 'receipt' }>;

/** Somebody orders one, at the price of the day. */
export const orderOne = async (who: Caller, goodsId: string): Promise<Output<ApiContract, 'redemption.order'>> => {
  const { priceId } = await who('redemption.quote', { goodsId, quantity: 1 });
  return who('redemption.order', { goodsId, quantity: 1, priceId });
};
