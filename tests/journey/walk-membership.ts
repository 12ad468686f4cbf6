import { openidOf } from '../world/people.ts';
import { applyAt, button, field, goToTab, lookAgain, openRequests, see, turnAway, typeFlat } from './acts.ts';
import type { Stage } from './stage.ts';
import { personOf } from './walk-need.ts';

/** A captain who does not know somebody says why, and they read it and may try again. */
export const walkTurnedAway = async (stage: Stage): Promise<void> => {
  await stage.world().join('captain1');
  const stranger = await stage.open('openid-unknown');
  const person = personOf('R122');
  await applyAt(stranger, person);
  const captain = await stage.open(openidOf('R101'));
  await openRequests(captain);
  await turnAway(captain, person.name, '名字对不上');
  await lookAgain(stranger);
  await see(stranger, '楼长没点头');
  await see(stranger, '理由：名字对不上');
  await button(stranger, '再找一次').tap();
  await see(stranger, '你住哪一栋？');
};

/** A name that is not on the roster is said at once, and the name stays to be mended. */
export const walkMisspelt = async (stage: Stage): Promise<void> => {
  const stranger = await stage.open('openid-misspelt');
  await button(stranger, '找到我家').tap();
  await button(stranger, /^1\s*号楼$/).tap();
  await button(stranger, /^2\s*单元$/).tap();
  await typeFlat(stranger, '301');
  await field(stranger, '你叫什么名字？').fill('张三');
  await button(stranger, '是我家，请楼长点头').tap();
  await see(stranger, '房号和名字对不上，再看看');
  expect(await field(stranger, '你叫什么名字？').inputValue()).toBe('张三');
};

/** A stranger reads on every tab what it will be, and nothing of anybody. */
export const walkAsStranger = async (stage: Stage): Promise<void> => {
  const stranger = await stage.open('openid-nobody');
  const words = {
    首页: '有事，邻居来帮',
    需求: '邻居的事，都在这里',
    楼栋: '你住哪一栋？',
    积分: '帮邻居，挣积分',
    我的: '你是谁家的？',
  };
  for (const [tab, title] of Object.entries(words)) {
    await goToTab(stranger, tab);
    await see(stranger, title);
    await button(stranger, '找到我家').waitFor();
  }
};
