import type { Page } from 'playwright-core';
import { openidOf } from '../world/people.ts';
import { button, goToTab, see } from './acts.ts';
import type { Stage } from './stage.ts';
import { BROKEN } from './wire.ts';

/** Gives a phone a network, or takes it away. */
type SetNetwork = (page: Page, isThere: boolean) => Promise<void>;

/** A page whose package was never fetched is asked for without a network, then with one, and left again. */
export const walkMissingPage = async (stage: Stage, setNetwork: SetNetwork): Promise<Page> => {
  await stage.world().join('wei');
  const page = await stage.open(openidOf('R121'), { tolerates: [BROKEN] });
  await goToTab(page, '我的');
  await setNetwork(page, false);
  await button(page, /^我的隐私/).tap();
  await see(page, '没有网，打不开，等会儿再点');
  await setNetwork(page, true);
  await button(page, /^我的隐私/).tap();
  await see(page, '离开邻里');
  await button(page, '返回').tap();
  await button(page, /^我的隐私/).waitFor();
  return page;
};
