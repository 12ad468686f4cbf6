import type { Page } from 'playwright-core';
import { PEOPLE, type Person } from '../world/people.ts';
import { button, see, sheet } from './acts.ts';
import { inReview } from './in-review.ts';
import type { Stage } from './stage.ts';

const ROOM = 'packages/review/pages';
const MATTERS = ['电梯老停', '垃圾桶少', '楼道灯不亮', '水管漏水', '门锁坏了', '想要健身的地方'] as const;

/** How people write who they are: their name, their flat, their name with a letter wrong. */
const signed = ({ name, unit, flat }: Person, at: number): string => {
  if (at % 3 === 0) return name;
  return at % 3 === 1 ? `${String(unit)}单元${flat}` : `${name.slice(0, -1)}某`;
};

/** Forty lines of one building: everybody once, one household that has nothing to say, and sixteen lines that name nobody. */
const fortyLines = (building: string): string => {
  const people = PEOPLE.filter((one) => one.building === building);
  const said = people.map((person, at) =>
    at === 3 ? `${person.name} 没意见` : `${signed(person, at)} ${MATTERS[at % MATTERS.length] ?? ''}${String(at)}`,
  );
  const nobody = Array.from({ length: 40 - said.length }, (_, at) => `楼下${String(at)}号摊位太吵`);
  return ['#接龙', '这个月的点评会', ...[...said, ...nobody].map((line, at) => `${String(at + 1)}. ${line}`)].join(
    '\n',
  );
};

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByPlaceholder('接龙的字').fill(text);
  await button(page, '读一读').tap();
};

/** A captain pastes forty lines of the group, says of one whose it is, and takes what is matched; pasted again, only what is new is left to take. */
export const walkJielong = async (someday: Stage): Promise<void> => {
  const stage = await inReview(someday);
  const captain = await stage.world().join('captain1');
  const text = fortyLines('1号楼');
  const page = await stage.open(captain.openid, { at: `${ROOM}/jielong/index` });
  await paste(page, text);
  await see(page, '一行一户，读了 40 行');
  await button(page, '选一家').first().tap();
  await sheet(page).getByRole('button', { name: '2单元301', exact: true }).tap();
  await button(page, '收下 24 行').tap();
  await button(page, '收好了 24 行').tap();
  await paste(page, `${text}\n41. 2单元201 电梯又停了`);
  await see(page, '一行一户，读了 41 行');
  await button(page, '收下 1 行').tap();
  await button(page, '收好了 1 行').waitFor();
  const { review } = await captain.must('review.now', {});
  expect([review.spoke, review.silent, review.opinions]).toEqual([6, 0, 25]);
};
