import type { Page } from 'playwright-core';
import { CODE_LANDING } from '../../shared/code/pages.ts';
import { allow, button, see } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import { walkScanned } from '../journey/walk-scanned.ts';
import { walkSheet } from '../journey/walk-sheet.ts';
import { openidOf } from '../world/people.ts';

const stage = useStage('weapp');

const DETAIL = 'packages/need/pages/detail/index';
const TEXT = '厨房水管漏水';
const REVIEW = '这是复核测试的话';

const postNeed = async (text = TEXT): Promise<string> => {
  const [wei] = await stage.world().joinAll('wei', 'mo');
  const place = { at: 'home', note: '' } as const;
  return (await wei.must('need.post', { kind: 'water', text, urgency: 'normal', place, slots: 1 })).needId;
};
const openDetail = async (needId: string, who = 'R121'): Promise<Page> => {
  const page = await stage.open(openidOf(who), { at: `${DETAIL}?id=${needId}` });
  await see(page, '走到哪一步');
  return page;
};

/** What went to a chat after one tap on 发给邻居. */
const send = async (page: Page) => {
  await button(page, '发给邻居').tap();
  await page.waitForFunction(() => window.__shared.cards.length > 0);
  return page.evaluate(() => window.__shared.cards[0]);
};

/** Width and height of a PNG written as an address. */
const sizeOf = (picture: string): readonly [number, number] => {
  const png = Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('the card of a need says how it stands when it is sent, with a picture of its own and no name and no flat', async () => {
  const needId = await postNeed();
  const card = await send(await openDetail(needId));
  const path = `/${DETAIL}?id=${needId}`;
  expect(card).toEqual({
    ...{ from: 'button', title: `等人接单：${TEXT}，要 1 人`, path },
    picture: expect.stringMatching(/^data:image\/png/) as unknown,
  });
  expect(sizeOf(card?.picture ?? '')).toEqual([1000, 800]);
  const [wei, mo] = await stage.world().joinAll('wei', 'mo');
  await mo.must('need.claim', { needId });
  expect((await send(await openDetail(needId)))?.title).toBe(`有人接了：${TEXT}`);
  await mo.must('need.reportDone', { needId });
  expect((await send(await openDetail(needId, 'R121')))?.title).toBe(`办完了，等点头：${TEXT}`);
  await wei.must('need.confirm', { needId });
  expect((await send(await openDetail(needId)))?.title).toBe(`结单了：${TEXT}`);
});

test('the card of a notice says what it is called, and in its picture in which languages it can be heard', async () => {
  const [staff] = await stage.world().joinAll('staff', 'wei');
  const { noticeId } = await staff.must('notice.publish', {
    ...{ scope: { kind: 'community' }, title: '明天上午停水', body: '先接好水。', isLookedAt: false },
  });
  const at = `packages/notice/pages/detail/index?id=${noticeId}`;
  const page = await stage.open(openidOf('R121'), { at });
  await see(page, '谁写的');
  const card = await send(page);
  expect(card).toEqual({
    ...{ from: 'button', title: '通知：明天上午停水', path: `/${at}` },
    picture: expect.stringMatching(/^data:image\/png/) as unknown,
  });
  expect(sizeOf(card?.picture ?? '')).toEqual([1000, 800]);
});

test('a phone that cannot draw sends the neutral picture, never a photograph of the screen', async () => {
  const page = await openDetail(await postNeed());
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  expect(await send(page)).toMatchObject({ title: `等人接单：${TEXT}，要 1 人`, picture: '/static/share-card.png' });
});

test('what nobody has looked at yet cannot be sent, neither by a button nor from the menu', async () => {
  const page = await openDetail(await postNeed(REVIEW));
  expect(await button(page, '发给邻居').count()).toBe(0);
  await button(page, '更多').tap();
  await see(page, '当前页面不可转发');
});

test('what can be seen by everybody is offered in the menu of WeChat too', async () => {
  const page = await openDetail(await postNeed());
  await button(page, '更多').tap();
  await page.getByText('转发给朋友').tap();
  await page.waitForFunction(() => window.__shared.cards.length > 0);
  expect(await page.evaluate(() => window.__shared.cards[0]?.title)).toBe(`等人接单：${TEXT}，要 1 人`);
});

test('the picture for the chat is drawn with its code, sent, and kept in the album once that was allowed', async () => {
  const page = await openDetail(await postNeed());
  await button(page, '做成图片').tap();
  await page.locator('.shared-picture img').waitFor();
  await button(page, '存图片').tap();
  await allow(page);
  await page.getByText('拒绝').tap();
  await see(page, '图片没有存');
  await button(page, '去打开').waitFor();
  await button(page, '发到群里').tap();
  await page.getByText('发送给朋友').tap();
  await page.waitForFunction(() => window.__shared.pictures.length > 0);
  const [picture = ''] = await page.evaluate(() => window.__shared.pictures);
  expect(sizeOf(picture)).toEqual([750, 1334]);
  expect(await page.evaluate(() => window.__shared.album)).toEqual([]);
});

test('a sheet to print is drawn for its paper and kept in the album', async () => {
  const page = await openDetail(await postNeed());
  await button(page, '做成图片').tap();
  await button(page, '打印一张').tap();
  await page.getByRole('radio', { name: 'A5，贴门上' }).tap();
  await page.locator('.on-paper img').waitFor();
  await button(page, '存图片').tap();
  await allow(page);
  await page.getByText('允许', { exact: true }).tap();
  await page.waitForFunction(() => window.__shared.album.length > 0);
  const [picture = ''] = await page.evaluate(() => window.__shared.album);
  expect(sizeOf(picture)).toEqual([874, 1240]);
});

test('the numbers of all buildings are a spreadsheet that WeChat opens', () => walkSheet(stage));

test('a scanned code opens the page it stands for, and going back from there leads home', async () => {
  const id = await postNeed();
  const [wei, mo] = await stage.world().joinAll('wei', 'mo');
  const { scene } = await wei.must('code.make', { page: 'need', id });
  const page = await stage.open(mo.openid, { at: CODE_LANDING, scan: scene });
  await see(page, '走到哪一步');
  await see(page, TEXT);
  await button(page, '返回').tap();
  await see(page, '有事，说一声');
});

test('a stranger who scans a code finds home first, and stands on what it shows once the captain has nodded', () =>
  walkScanned(stage));
