import type { Page } from 'playwright-core';
import { monthOver, plantDue, plantForMerchant, plantNamed } from '../contract/refusals/planted-merchants.ts';
import { merchantAccount } from '../../shared/points/account.ts';
import { button, pressDigits, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const ROOM = 'packages/redemption/pages';

const take = async (page: Page, digits: string): Promise<void> => {
  await button(page, '按 6 个数收券').tap();
  await pressDigits(page, digits);
  await button(page, '查这张券').tap();
};
const answer = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true }).tap();

/** A merchant's day: the second yes, a voucher taken once, and a month signed by both, which a neighbour reads. */
export const walkMerchant = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [staff, wei] = await world.joinAll('staff', 'wei');
  const merchant = await plantNamed(world);
  const { merchantId, officeId, holder } = merchant;
  const kept = await stage.open(staff.openid, { at: `${ROOM}/keeping/index?id=${merchantId}` });
  await button(kept, '我点头').tap();
  await answer(kept, '点头，让它收');
  await see(kept, '好了，可以收券了');

  const { digits } = await plantForMerchant(world, merchant);
  const shop = await stage.open(holder.openid, { at: `${ROOM}/merchant/index` });
  await see(shop, '这个月还没收过券');
  await take(shop, digits);
  await see(shop, /剪头发/);
  await button(shop, '给了，收下券').tap();
  await see(shop, '收下了，记你 60 分');
  // The same voucher again is told to be used, before anything is handed out.
  await take(shop, digits);
  await see(shop, '这张券已经领过了');

  await plantDue(world, merchant, monthOver(world));
  await kept.reload();
  await button(kept, /算这个月/).tap();
  await see(kept, '算好了，等店家签');
  const [drawn] = await world.db.all('settlements');
  const account = await stage.open(holder.openid, { at: `${ROOM}/settlement/index?id=${drawn?._id ?? ''}` });
  await button(account, '对，我签').tap();
  await answer(account, '对，签');
  await see(account, '店家签了，等社区签');
  const second = await stage.open(staff.openid, { at: `${ROOM}/settlement/index?id=${drawn?._id ?? ''}` });
  await button(second, '我签').tap();
  await answer(second, '对，签');
  await see(second, '两边都签了');
  const neighbour = await stage.open(wei.openid, { at: `${ROOM}/published/index` });
  await see(neighbour, '一共 1 张券，12 分');
  expect((await world.db.one('accounts', merchantAccount(officeId)))?.balance).toBe(60);
};
