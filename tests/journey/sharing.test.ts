import type { Page } from 'playwright-core';
import { CODE_LANDING } from '../../shared/code/pages.ts';
import { codeSays } from '../world/code-says.ts';
import { CAST, openidOf } from '../world/people.ts';
import { button, goToTab, openNeed, see } from './acts.ts';
import { useStage } from './stage.ts';
import { openNotices } from './notice-acts.ts';
import { walkScanned, walkScannedAndClosed } from './walk-scanned.ts';

const stage = useStage('h5');

type Made = { readonly scene: string; readonly pictureUrl: string };

/** Opens 分享 on the page in view, and waits for the picture; returns what the cloud said of the code on it. */
const share = async (page: Page, word: string): Promise<Made> => {
  const answered = page.waitForResponse(
    (response) => (response.request().postDataJSON() as { method?: string } | null)?.method === 'code.make',
  );
  await button(page, word).tap();
  const { result } = (await (await answered).json()) as { result: { value: Made } };
  await page.locator('img.shared-picture').waitFor();
  return result.value;
};

/** The address in the code: the picture says this and nothing else. */
const addressIn = async ({ scene, pictureUrl }: Made): Promise<string> => {
  const address = `${stage.world().cloud.url}/#/${CODE_LANDING}?scene=${scene}`;
  expect(await codeSays(pictureUrl, address)).toBe(true);
  return address;
};

const codeOfNeed = async (text: string): Promise<Made & { readonly needId: string }> => {
  const [wei] = await stage.world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', {
    ...{ kind: 'water', text, urgency: 'normal', slots: 1 },
    place: { at: 'building', note: '' },
  });
  const page = await stage.open(openidOf('R121'));
  await openNeed(page, text);
  return { ...(await share(page, '分享')), needId };
};

test('a resident shares a need, and a neighbour who scans its code stands on it', async () => {
  const text = '厨房水管漏水，要人来看看';
  const address = await addressIn(await codeOfNeed(text));
  const neighbour = await stage.open(openidOf(CAST.mo));
  await neighbour.goto(address);
  await neighbour.reload();
  await see(neighbour, '走到哪一步');
  await see(neighbour, text);
  await button(neighbour, '我来接').waitFor();
  await button(neighbour, '返回').tap();
  await see(neighbour, '有事，说一声');
});

test('a stranger who scans it is told to find home first, and stands on it once the captain has nodded', () =>
  walkScanned(stage));

test('a stranger who closed it in between is led on from the front page, once', () => walkScannedAndClosed(stage));

test('a code whose need was taken back says so and leads home', async () => {
  const { scene, needId } = await codeOfNeed('借一把梯子');
  await (await stage.world().join('wei')).must('need.withdraw', { needId });
  const neighbour = await stage.open(openidOf(CAST.mo), { at: CODE_LANDING, scan: scene });
  await see(neighbour, '这个码不管用了，');
  await button(neighbour, '去首页').tap();
  await see(neighbour, '有事，说一声');
});

test('the code of a building leads its own residents to their tab and others to its page', async () => {
  await stage.world().joinAll('wei', 'luo');
  const page = await stage.open(openidOf('R121'));
  await goToTab(page, '楼栋');
  const { scene } = await share(page, '分享这栋楼');
  const atHome = await stage.open(openidOf('R121'), { at: CODE_LANDING, scan: scene });
  await atHome.getByRole('tab', { name: /^楼栋/, selected: true }).filter({ visible: true }).waitFor();
  const other = await stage.open(openidOf('R221'), { at: CODE_LANDING, scan: scene });
  await see(other, '有事找谁');
  await see(other, '1号楼');
});

test('a captain sends the plots on from where they stand, and whoever scans the code stands on the numbers', async () => {
  await stage.world().joinAll('captain1', 'luo');
  const captain = await stage.open(openidOf('R101'));
  await goToTab(captain, '楼栋');
  await button(captain, '看各栋楼的数').tap();
  for (const plot of ['没结单的事', '这半年', '各栋楼']) {
    await addressIn(await share(captain, `${plot}，做成图片`));
    await button(captain, '返回').tap();
  }
  const { scene } = await share(captain, '各栋楼，做成图片');
  const neighbour = await stage.open(openidOf('R221'), { at: CODE_LANDING, scan: scene });
  await neighbour.getByRole('heading', { name: '全社区的事' }).filter({ visible: true }).waitFor();
});

test('a neighbour passes a notice on, and whoever scans its code stands on it and can hear it', async () => {
  const staff = await stage.world().join('staff');
  const title = '明天上午停水';
  await stage.world().join('wei');
  await staff.must('notice.publish', { scope: { kind: 'community' }, title, body: '先接好水。', isLookedAt: false });
  const page = await stage.open(openidOf('R121'));
  await openNotices(page);
  await button(page, new RegExp(`^${title}`)).tap();
  await see(page, '谁写的');
  const address = await addressIn(await share(page, '分享'));
  await stage.world().join('mo');
  const neighbour = await stage.open(openidOf(CAST.mo));
  await neighbour.goto(address);
  await neighbour.reload();
  await see(neighbour, title);
  await neighbour
    .getByRole('button', { name: `听通知：${title}` })
    .filter({ visible: true })
    .waitFor();
});

test.each([
  ['A4，贴墙上', [595, 842], [1240, 1754]],
  ['A6，拿手里', [298, 420], [620, 874]],
] as const)('%s: a browser prints the picture of the sheet on one page', async (size, points, [width, height]) => {
  const { needId } = await codeOfNeed(`楼道堆了东西，一起搬，${size}`);
  const page = await stage.open(openidOf('R121'), { at: `packages/sharing/pages/poster/index?page=need&id=${needId}` });
  await page.getByRole('radio', { name: size }).tap();
  await page.waitForFunction(
    (pixels) => {
      const image = document.querySelector<HTMLImageElement>('img.on-paper');
      return image?.naturalWidth === pixels.width && image.naturalHeight === pixels.height;
    },
    { width, height },
  );
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() =>
    ['.on-paper', '.head', '.bottom'].map((part) => {
      const element = document.querySelector(part);
      return element !== null && getComputedStyle(element).visibility === 'visible';
    }),
  );
  expect(shown).toEqual([true, false, false]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, ...sheet] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(sheet.map((side) => Math.round(Number(side)))).toEqual(points);
});
