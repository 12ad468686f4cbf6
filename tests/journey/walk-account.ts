import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readSheet } from '../fixtures/read-sheet.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { button, goToTab, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

export const openPrivacy = async (page: Page): Promise<void> => {
  await goToTab(page, '我的');
  await button(page, /^我的隐私/).tap();
  await see(page, '能用我的什么？');
};

export const openDetail = async ({ open }: Stage, openid: string, needId: string): Promise<Page> => {
  const page = await open(openid, { at: `packages/need/pages/detail/index?id=${needId}` });
  await see(page, '走到哪一步');
  return page;
};

/** What a stranger's phone has too; the list of what was seen is one of these as long as nothing else stands in it. */
const isStrangers = ([key, value]: readonly [string, string]): boolean =>
  /membership\.me|preferences/.test(key) || (key.endsWith(':seen-index') && !/need|notice|points/.test(value));

/** Whether a phone keeps nothing of its person; that WeChat's contract was read is WeChat's to keep. */
const expectForgotten = async (page: Page, openid: string): Promise<void> => {
  const kept = await page.evaluate(() => Object.entries<string>(localStorage));
  const theirs = kept.filter(([key]) => key.includes(openid) && !key.startsWith('weapp-privacy:'));
  expect(theirs.filter((one) => !isStrangers(one))).toEqual([]);
};

/** Somebody leaves: asked once more, a stranger’s phone afterwards, and 以前的邻居 on the screens of others. */
export const walkLeaving = async (stage: Stage): Promise<void> => {
  const [wei, mo] = await stage.world().joinAll('wei', 'mo');
  const leaver = await stage.world().join('R112');
  const { needId } = await wei.must('need.post', A_NEED);
  await leaver.must('need.claim', { needId });
  await leaver.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  const before = await openDetail(stage, mo.openid, needId);
  await see(before, leaver.person.name);

  const page = await stage.open(leaver.openid);
  await openPrivacy(page);
  await button(page, /^离开邻里/).tap();
  await see(page, '名字不再写你');
  await button(page, '我要离开').tap();
  await sheet(page).getByRole('button', { name: '不走了' }).tap();
  await sheet(page).waitFor({ state: 'detached' });
  expect(await leaver.must('membership.me', {})).toMatchObject({ kind: 'resident' });
  await button(page, '我要离开').tap();
  await sheet(page).getByRole('button', { name: '离开，忘了我' }).tap();
  await see(page, '先找到你家，楼长点个头。');
  expect(await leaver.must('membership.me', {})).toEqual({ kind: 'stranger' });
  await expectForgotten(page, leaver.openid);

  const after = await openDetail(stage, mo.openid, needId);
  await see(after, '以前的邻居');
  expect(await after.getByText(leaver.person.name).count()).toBe(0);
};

/** What Linli has about somebody comes as three files: one to read, one that parses, and a spreadsheet. */
export const walkExport = async (stage: Stage): Promise<void> => {
  const mo = await stage.world().join('mo');
  await mo.must('membership.setPhone', { phone: '13400001111', neighboursMayCall: false });
  await mo.must('need.post', { ...A_NEED, text: '想请人修门锁' });
  const page = await stage.open(mo.openid);
  await openPrivacy(page);
  await button(page, '找齐我的东西').tap();
  await see(page, /找齐了，一共 \d+ 样/);
  const take = async (name: string): Promise<{ name: string; words: string }> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).tap()]);
    return { name: file.suggestedFilename(), words: readFileSync(await file.path(), 'utf8') };
  };
  const data = await take('拿走，给电脑看的');
  expect(data.name).toBe('邻里-我的东西.json');
  const items = JSON.parse(data.words) as { of: string; text?: string; phone?: string }[];
  expect(items.find(({ of }) => of === 'account')?.phone).toBe('13400001111');
  expect(items.filter(({ of }) => of === 'need').map(({ text }) => text)).toEqual(['想请人修门锁']);
  const read = await take('拿走，给人看的');
  expect(read.name).toBe('邻里-我的东西.txt');
  const { name, building, unit, flat } = mo.person;
  expect(read.words).toContain(`名字：${name}\r\n住在：${building}${String(unit)}单元${flat}`);
  expect(read.words).toMatch(
    /【我说的事】\r\n\d{4}-\d\d-\d\d \d\d:\d\d 帮忙：想请人修门锁（等人接单，帮忙的：没人接）/,
  );
  const [table] = await Promise.all([page.waitForEvent('download'), button(page, '拿走，做成表格').tap()]);
  expect(table.suggestedFilename()).toBe('邻里-我的东西.xlsx');
  const rows = readSheet(readFileSync(await table.path()));
  expect(rows[0]).toEqual(['什么', '什么时候', '记了什么']);
  expect(rows.filter(([part]) => part === '我说的事')).toEqual([
    [
      '我说的事',
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      '帮忙：想请人修门锁（等人接单，帮忙的：没人接）',
    ],
  ]);
};

/** A stranger learns whether this is official, and what is never asked for. */
export const walkOfficial = async (stage: Stage): Promise<void> => {
  const page = await stage.open('openid-wary');
  await goToTab(page, '我的');
  await button(page, /^这是谁办的/).tap();
  await see(page, '试验社区，自己办的');
  for (const words of ['不要钱，不收费', '不要短信数字', '不要密码，不要银行卡', '不发链接，不让下软件'])
    await see(page, words);
  await button(page, '96110 问真假').waitFor();
  await button(page, '110 报警').waitFor();
};
