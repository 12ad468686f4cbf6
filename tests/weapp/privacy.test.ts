import { button, goToTab, see, sendNeed, sheet, writeNeed } from '../journey/acts.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { useStage } from '../journey/stage.ts';
import { openDetail, walkExport, walkLeaving } from '../journey/walk-account.ts';
import type { Page } from 'playwright-core';

const stage = useStage('weapp');

const askForFile = async (openid: string): Promise<Page> => {
  const page = await stage.open(openid);
  await goToTab(page, '我的');
  await button(page, /^名册导入/).tap();
  await button(page, '选文件').tap();
  await see(page, '不用也行，只是送不了文件');
  return page;
};

test('in WeChat a yes agrees to its contract too, and the file is chosen without a second question', async () => {
  const staff = await stage.world().join('staff');
  const page = await askForFile(staff.openid);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.waitForResponse(
      (response) =>
        (response.request().postDataJSON() as { method?: string } | null)?.method === 'membership.recordConsent',
    ),
    sheet(page).getByRole('button', { name: '可以', exact: true }).tap(),
  ]);
  expect(chooser.isMultiple()).toBe(false);
  expect(await sheet(page).count()).toBe(0);
  expect(await page.evaluate((openid) => localStorage.getItem(`weapp-privacy:${openid}`), staff.openid)).toBe('agreed');
  await expectKept(staff.openid, [['file', true]]);
});

test('a no leaves the contract alone and everything else working', async () => {
  const admin = await stage.world().join('admin');
  const page = await askForFile(admin.openid);
  await sheet(page).getByRole('button', { name: '不用', exact: true }).tap();
  await see(page, '好，不用');
  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(await page.evaluate((openid) => localStorage.getItem(`weapp-privacy:${openid}`), admin.openid)).toBeNull();
  await goToTab(page, '首页');
  await writeNeed(page, { kind: '帮忙', text: '请人帮忙搬桌子', slots: 1 });
  await sendNeed(page);
  await expectKept(admin.openid, []);
});

test('WeChat asks by itself when its own contract is new: the same sheet answers', async () => {
  const staff = await stage.world().join('staff');
  const page = await stage.open(staff.openid);
  await page.evaluate(
    (openid) =>
      localStorage.setItem(
        `weapp:${openid}:consent::1`,
        JSON.stringify({ data: { file: { isGiven: true, isSent: true } } }),
      ),
    staff.openid,
  );
  await goToTab(page, '我的');
  await button(page, /^名册导入/).tap();
  await button(page, '选文件').tap();
  await see(page, '要看你选的文件，可以吗？');
  await Promise.all([
    page.waitForEvent('filechooser'),
    sheet(page).getByRole('button', { name: '可以', exact: true }).tap(),
  ]);
});

test('WeChat asks before a picture goes into the album: the sheet speaks of the album, and no consent to photos is kept', async () => {
  const wei = await stage.world().join('wei');
  const { needId } = await wei.must('need.post', A_NEED);
  const page = await openDetail(stage, wei.openid, needId);
  await button(page, '做成图片').tap();
  await page.locator('.shared-picture img').waitFor();
  await button(page, '存图片').tap();
  await see(page, '要存到你的相册，可以吗？');
  await sheet(page).getByRole('button', { name: '不用', exact: true }).tap();
  await see(page, '好，不用');
  await button(page, '存图片').tap();
  await sheet(page).getByRole('button', { name: '可以', exact: true }).tap();
  await page.getByText('允许').tap();
  await see(page, '图片存好了');
  await expectKept(wei.openid, []);
});

const expectKept = async (openid: string, kept: readonly (readonly [string, boolean])[]): Promise<void> => {
  const { consents } = await stage.world().as(openid).must('membership.privacy', {});
  expect(consents.map(({ thing, isGiven }) => [thing, isGiven])).toEqual(kept);
};

test('somebody leaves the compiled mini-program: nothing of them stays on the phone, nor their name with others', () =>
  walkLeaving(stage));

test('in WeChat what Linli has about somebody goes to a chat as two files', () => walkExport(stage));
