import type { ApiHandlers } from '../handlers.ts';
import { agree } from './agree.ts';
import { answer } from './answer.ts';
import { detail } from './detail.ts';
import { differ } from './differ.ts';
import { drawUp } from './draw-up.ts';
import { home } from './home.ts';
import { list } from './list.ts';
import { name } from './name.ts';
import { published } from './published.ts';
import { setGoods } from './set-goods.ts';
import { settle } from './settle.ts';
import { settlement } from './settlement.ts';
import { sign } from './sign.ts';
import { turn } from './turn.ts';

export { merchantIdOf } from './ids.ts';

/** The methods of this feature. */
export const handlers = {
  'merchant.agree': agree,
  'merchant.answer': answer,
  'merchant.detail': detail,
  'merchant.differ': differ,
  'merchant.drawUp': drawUp,
  'merchant.home': home,
  'merchant.list': list,
  'merchant.name': name,
  'merchant.published': published,
  'merchant.setGoods': setGoods,
  'merchant.settle': settle,
  'merchant.settlement': settlement,
  'merchant.sign': sign,
  'merchant.turn': turn,
} satisfies Partial<ApiHandlers>;
