import type { Page } from 'playwright-core';
import { cardOf } from '../contract/refusals/household.ts';
import { setField } from '../world/documents.ts';
import { CAST, openidOf } from '../world/people.ts';
import {
  applyAt,
  approve,
  button,
  enterAsResident,
  field,
  giveHome,
  lookAgain,
  openRequests,
  see,
  sheet,
} from './acts.ts';
import type { Stage } from './stage.ts';
import { personOf } from './walk-need.ts';

const NEWS = 'packages/notice/pages/news/index';
const REQUESTS = 'packages/membership/pages/requests/index';

/** The captain begins it: how it is known who it is, and whether the old phone is there. */
const begin = async (captain: Page, proof: string, old: string, code?: string): Promise<void> => {
  await see(captain, '他已经在群里。换手机了？');
  await button(captain, '换了手机，帮他换').tap();
  await sheet(captain).getByRole('radio', { name: proof }).tap();
  if (code !== undefined) await field(captain, '户卡上的 8 个数').fill(code);
  await sheet(captain).getByRole('radio', { name: old }).tap();
  await sheet(captain).getByRole('button', { name: '就这样换' }).tap();
};

/** Somebody comes with a new phone: the old one says no within the day; then, with it gone, the card and a second person say yes. */
export const walkTakeOver = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [captain, lan] = await world.joinAll('captain1', 'lan', 'officerA');
  const fresh = await stage.open('openid-new-phone');
  await applyAt(fresh, lan.person);

  const door = await stage.open(openidOf(CAST.captain1), { at: REQUESTS });
  await begin(door, '当面见了', '还在，等一天');
  await see(door, /老手机看一看/);

  const old = await stage.open(openidOf(CAST.lan), { at: NEWS });
  await old.getByText('有人说换了手机，是你吗？去看看').first().tap();
  await see(old, '有人说，他是你');
  await button(old, '不是我，别换').tap();
  await sheet(old).getByRole('button', { name: '不是我，别换' }).tap();
  await see(old, '没有人要换手机');
  await lookAgain(fresh);
  await see(fresh, '楼长没点头');

  await button(fresh, '再找一次').tap();
  await giveHome(fresh, lan.person);
  await see(fresh, '等楼长点头');
  const { householdId = '' } = (await world.db.one('residents', lan.residentId)) ?? {};
  const code = await cardOf(captain, householdId);
  const again = await stage.open(openidOf(CAST.captain1), { at: REQUESTS });
  await begin(again, '看了户卡', '不在了，再找人点头', code);
  await see(again, '你点过了，等另一个人');

  const officer = await stage.open(openidOf(CAST.officerA), { at: REQUESTS });
  await button(officer, '我也见过，换过来').tap();
  await sheet(officer).getByRole('button', { name: '我也见过，换过来' }).tap();
  await see(officer, '没有人在等');
  await enterAsResident(fresh);
  const gone = await stage.open(openidOf(CAST.lan), { at: 'pages/home/index' });
  await see(gone, '你换到新手机了');
};

/** Two of one name in one flat: what was typed is nobody's until the year is said, and the captain lets in the one it is. */
export const walkNamesakes = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  await world.join('captain1');
  const [young, old] = ['resident_test_r115', 'resident_test_r116'] as const;
  const { name } = personOf('R115');
  await setField(world.cloud.url, 'residents', old, 'name', name);
  await setField(world.cloud.url, 'residents', old, 'birthYear', 1950);
  const stranger = await stage.open('openid-namesake');
  await button(stranger, '找到我家').tap();
  await giveHome(stranger, personOf('R115'));
  await see(stranger, '家里有人同名，你哪年生的？');
  const sayYear = async (year: string): Promise<void> => {
    await field(stranger, '你哪年生的？').fill(year);
    await button(stranger, '是我家，请楼长点头').tap();
  };
  await sayYear('1951');
  await see(stranger, '房号和名字对不上，再看看');
  await sayYear('1950');
  await see(stranger, '等楼长点头');
  const captain = await stage.open(openidOf(CAST.captain1));
  await openRequests(captain);
  await approve(captain, name);
  await enterAsResident(stranger);
  const rows = await Promise.all([young, old].map((id) => world.db.one('residents', id)));
  expect(rows.map((row) => row?.identityId !== null)).toEqual([false, true]);
};
