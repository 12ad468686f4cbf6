import { A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import { button, field, goToTab, see, sendNeed, sheet, writeNeed } from './acts.ts';
import { useStage } from './stage.ts';
import { openDetail, openPrivacy, walkExport, walkLeaving, walkOfficial } from './walk-account.ts';

const stage = useStage('h5');
afterEach(() => expectSound(stage.world()));

test('somebody leaves: asked once more, a stranger’s phone afterwards, and 以前的邻居 on the screens of others', () =>
  walkLeaving(stage));

test('what Linli has about somebody comes as two files: one to read, one that parses', () => walkExport(stage));

test('a number is left on the phone, called by who took the need, seen by nobody else, and taken away again', async () => {
  const [wei, lan] = await stage.world().joinAll('wei', 'lan');
  const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
  await lan.must('need.claim', { needId });
  const page = await stage.open(wei.openid);
  await openPrivacy(page);
  await button(page, /^我的电话/).tap();
  await field(page, '你的电话号码？').fill('134 0000');
  expect(await button(page, '留下这个号码').getAttribute('aria-disabled')).toBe('true');
  await field(page, '你的电话号码？').fill('134 0000 2222');
  await button(page, '留下这个号码').tap();
  await see(page, '留了电话');
  // As the phone does when the requester opens it: who came is known to them, and may call.
  await wei.must('need.seeHelpers', { needId });
  // Whoever took it reads the full name with the flat, and knows until then whose home it is.
  const call = `打电话给${Array.from(wei.person.name)[0] ?? ''}家`;
  const helper = await openDetail(stage, lan.openid, needId);
  const answered = helper.waitForResponse(async (response) => (await response.text()).includes('13400002222'));
  await button(helper, call).tap();
  await answered;
  const neighbour = await openDetail(stage, (await stage.world().join('qin')).openid, needId);
  expect(await neighbour.getByText('打', { exact: true }).count()).toBe(0);
  await button(page, /^我的电话/).tap();
  await button(page, '不留了，删掉').tap();
  await see(page, '没留，也能办事');
  const later = await openDetail(stage, lan.openid, needId);
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
  // The phone shows its own answer at once; the server has it a moment later.
  const recorded = page.waitForResponse((response) => (response.request().postData() ?? '').includes('recordConsent'));
  await files.getByRole('radio', { name: '不用' }).tap();
  await files.getByRole('radio', { name: '不用', checked: true }).waitFor();
  await recorded;
  expect((await staff.must('membership.privacy', {})).consents).toEqual([
    { thing: 'file', isGiven: false, at: expect.any(Number) as number },
  ]);
});

test('a stranger learns whether this is official, and what is never asked for', () => walkOfficial(stage));
