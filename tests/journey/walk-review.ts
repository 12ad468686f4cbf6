import type { Page } from 'playwright-core';
import { verdictOn } from '../world/media.ts';
import type { Resident } from '../world/world.ts';
import { button, see, sheet } from './acts.ts';
import { speak } from './capture-acts.ts';
import { inReview } from './in-review.ts';
import type { Stage } from './stage.ts';

const ROOM = 'packages/review/pages';
const SPOKEN = '电梯：用嘴说的';
const HEARD = '电梯老是停';
const AT_THE_DOOR = '三楼的灯不亮';
const WRITTEN = '电梯又停了，老人上不去';

const startSaying = async (page: Page): Promise<void> => {
  await button(page, '我说').tap();
  await page.getByRole('radio', { name: '电梯', exact: true }).tap();
  await see(page, '谁能看？');
};

const send = async (page: Page): Promise<void> => {
  await button(page, '说好了，交上去').tap();
  await see(page, '大家说的');
};

/** Whoever writes nothing says it aloud; it is heard by neighbours once it passed the check. */
const sayAloud = async (stage: Stage, who: Resident): Promise<void> => {
  const page = await stage.open(who.openid, { at: `${ROOM}/building/index` });
  await startSaying(page);
  await speak(page, '0:01');
  await send(page);
  const [said] = (await who.must('review.opinions', {})).items;
  await verdictOn(stage.world(), said?.media[0]?.mediaId ?? '');
};

const writeOpinion = async (stage: Stage, who: Resident): Promise<void> => {
  const page = await stage.open(who.openid, { at: `${ROOM}/building/index` });
  await startSaying(page);
  await page.getByPlaceholder('也可以打字').fill(WRITTEN);
  await send(page);
  await see(page, WRITTEN);
};

/** Nobody there has a phone: the captain asks at the door, and writes down that they have nothing to say. */
const askAtDoor = async (page: Page): Promise<void> => {
  await button(page, /他说了什么/)
    .first()
    .tap();
  await sheet(page).getByRole('radio').first().tap();
  await sheet(page).getByRole('button', { name: '没意见', exact: true }).tap();
  await sheet(page).waitFor({ state: 'detached' });
};

/** And one at the next door has something to say: the captain says it for them, under their name. */
const sayAtDoor = async (page: Page): Promise<void> => {
  await button(page, /他说了什么/)
    .first()
    .tap();
  await sheet(page).getByRole('radio').first().tap();
  await sheet(page).getByRole('button', { name: '记一句', exact: true }).tap();
  await page.getByRole('radio', { name: '电梯', exact: true }).tap();
  await page.getByPlaceholder('也可以打字').fill(AT_THE_DOOR);
  await button(page, '说好了，交上去').tap();
  await see(page, AT_THE_DOOR);
};

/** The captain writes down what was said aloud, and whoever said it says with one tap that it is right. */
const agreeToWords = async (stage: Stage, who: Resident, captain: Resident): Promise<void> => {
  const [said] = (await who.must('review.opinions', {})).items.filter(({ isMine }) => isMine);
  await captain.must('review.writeWords', { opinionId: said?.opinionId ?? '', text: HEARD });
  const page = await stage.open(who.openid, { at: `${ROOM}/building/index` });
  await button(page, new RegExp(SPOKEN)).first().tap();
  await sheet(page).getByText(HEARD).first().waitFor();
  await sheet(page).getByRole('button', { name: '对', exact: true }).tap();
  await sheet(page).waitFor({ state: 'detached' });
  await see(page, HEARD);
  const [agreed] = (await who.must('review.opinions', {})).items.filter(({ isMine }) => isMine);
  expect(agreed?.text).toBe(HEARD);
};

const mergeTwo = async (page: Page): Promise<void> => {
  await button(page, '合并一样的').tap();
  await button(page, new RegExp(`^${HEARD}`)).tap();
  await button(page, new RegExp(`^${WRITTEN}`)).tap();
  await see(page, '合在一起了');
  await button(page, '合好了').tap();
};

/** A building's month: one says it aloud and agrees to the words, one writes it, two without a phone are asked at the door; the captain merges and hands over on one phone. */
export const walkReview = async (someday: Stage): Promise<void> => {
  const stage = await inReview(someday);
  const [wei, mo, captain] = await stage.world().joinAll('wei', 'mo', 'captain1');
  await sayAloud(stage, wei);
  await writeOpinion(stage, mo);
  await agreeToWords(stage, wei, captain);
  const page = await stage.open(captain.openid, { at: `${ROOM}/cockpit/index` });
  await see(page, WRITTEN);
  await askAtDoor(page);
  await sayAtDoor(page);
  await mergeTwo(page);
  await button(page, '2 件送交办会').tap();
  await sheet(page).getByRole('button', { name: '送交办会', exact: true }).tap();
  await see(page, '已经送交办会了');
  const { review } = await wei.must('review.now', {});
  const { status, spoke, nil, opinions, outcomes, undecided } = review;
  expect([status, spoke, nil, opinions, outcomes.merged, undecided]).toEqual(['handedOver', 4, 1, 3, 1, 2]);
};
