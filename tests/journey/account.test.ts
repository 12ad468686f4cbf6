import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import { button, field, goToTab, see, sendNeed, sheet, writeNeed } from './acts.ts';
import { useStage } from './stage.ts';

const stage = useStage('h5');
afterEach(() => expectSound(stage.world()));

const openPrivacy = async (page: Page): Promise<void> => {
  await goToTab(page, '我的');
  await button(page, /^我的隐私/).tap();
  await see(page, '我让邻里用什么');
};
const openOn = async (openid: string, needId: string): Promise<Page> => {
  const page = await stage.open(openid);
  await page.goto(`${stage.world().cloud.url}/#/packages/need/pages/detail/index?id=${needId}`);
  await see(page, '走到哪一步');
  return page;
};
const keysOf = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

test('somebody leaves: asked once more, a stranger’s phone afterwards, and 以前的邻居 on the screens of others', async () => {
  const [wei, mo] = await stage.world().joinAll('wei', 'mo');
  const leaver = await stage.world().join('R112');
  const { needId } = await wei.must('need.post', A_NEED);
  await leaver.must('need.claim', { needId });
  await leaver.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  const before = await openOn(mo.openid, needId);
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
  const kept = await keysOf(page);
  expect(kept.filter((key) => key.includes(leaver.openid) && !key.includes('membership.me'))).toEqual([]);

  const after = await openOn(mo.openid, needId);
  await see(after, '以前的邻居');
  expect(await after.getByText(leaver.person.name).count()).toBe(0);
});

test('what Linli has about somebody comes as two files: one to read, one that parses', async () => {
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
  expect(read.words).toContain(`名字：${mo.person.name}\r\n住在：1号楼2单元301`);
  expect(read.words).toMatch(
    /【我说的事】\r\n\d{4}-\d\d-\d\d \d\d:\d\d 帮忙：想请人修门锁（等人接单，帮忙的：没人接）/,
  );
});

test('a number is left on the phone, called by who took the need, seen by nobody else, and taken away again', async () => {
  const [wei, lan] = await stage.world().joinAll('wei', 'lan');
  const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
  await lan.must('need.claim', { needId });
  const page = await stage.open(wei.openid);
  await openPrivacy(page);
  await button(page, /^我的电话/).tap();
  await field(page, '你的手机号？').fill('134 0000');
  expect(await button(page, '留下这个号码').getAttribute('aria-disabled')).toBe('true');
  await field(page, '你的手机号？').fill('134 0000 2222');
  await button(page, '留下这个号码').tap();
  await see(page, '留了电话');
  const call = `打电话给${wei.person.name}`;
  const helper = await openOn(lan.openid, needId);
  const answered = helper.waitForResponse(async (response) => (await response.text()).includes('13400002222'));
  await button(helper, call).tap();
  await answered;
  const neighbour = await openOn((await stage.world().join('qin')).openid, needId);
  expect(await neighbour.getByText('打', { exact: true }).count()).toBe(0);
  await button(page, /^我的电话/).tap();
  await button(page, '不留了，删掉').tap();
  await see(page, '没留，也能办事');
  const later = await openOn(lan.openid, needId);
  expect(await later.getByText('打', { exact: true }).count()).toBe(0);
});

test('who says no to one thing goes on with everything else, says yes later, and takes it back', async () => {
  const staff = await stage.world().join('staff');
  const page = await stage.open(staff.openid);
  await goToTab(page, '我的');
  await button(page, /^名册导入/).tap();
  await button(page, '选文件').tap();
  await see(page, '不用也行，只是送不了文件');
  await sheet(page).getByRole('button', { name: '不用', exact: true }).tap();
  await see(page, '好，不用');
  expect(await page.locator('input[type=file]').count()).toBe(0);
  await goToTab(page, '首页');
  await writeNeed(page, { kind: '帮忙', text: '请人帮忙搬桌子', slots: 1 });
  await sendNeed(page);
  await goToTab(page, '我的');
  await button(page, /^名册导入/).tap();
  await button(page, '选文件').tap();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    sheet(page).getByRole('button', { name: '可以', exact: true }).tap(),
  ]);
  await chooser.setFiles([]);
  await goToTab(page, '我的');
  await button(page, /^我的隐私/).tap();
  const files = page.getByRole('radiogroup', { name: '文件' });
  await files.getByRole('radio', { name: '可以', checked: true }).waitFor();
  await files.getByRole('radio', { name: '不用' }).tap();
  await files.getByRole('radio', { name: '不用', checked: true }).waitFor();
  expect((await staff.must('membership.privacy', {})).consents).toEqual([
    { thing: 'file', isGiven: false, at: expect.any(Number) as number },
  ]);
});

test('a stranger learns whether this is official, and what is never asked for', async () => {
  const page = await stage.open('openid-wary');
  await goToTab(page, '我的');
  await button(page, /^这是官方吗/).tap();
  await see(page, '试验社区自己办的');
  for (const words of ['不要钱，不收费', '不要短信里的数字', '不要密码，不要银行卡', '不发链接，不让下软件'])
    await see(page, words);
  await button(page, '96110，问一问是不是骗人').waitFor();
  await button(page, '110 报警').waitFor();
});
