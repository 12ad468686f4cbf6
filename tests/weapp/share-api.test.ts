import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { usePhones } from '../browser/phones.ts';
import { serveApp, type Opening, type ServedApp } from './served-app.ts';

const start = 'packages/more/pages/share/index';
const PNG = /^data:image\/png;base64,/;

describe('what goes out of a mini-program in the host', () => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(join(__dirname, 'fixtures/native'));
  });
  afterAll(() => app.remove());

  const open = (opening: Opening = {}): Promise<Page> => app.open(phones, { start, ...opening });
  const act = (page: Page, name: string) => page.getByText(name, { exact: true }).tap();
  const untilSaid = (page: Page, words: RegExp) => page.locator('.said').filter({ hasText: words }).waitFor();
  const sent = (page: Page) => page.evaluate(() => window.__shared);
  const untilSent = async (page: Page, what: 'cards' | 'pictures' | 'album') => {
    await page.waitForFunction((list) => window.__shared[list].length > 0, what);
    return (await sent(page))[what][0];
  };
  const openMenu = (page: Page) => page.getByRole('button', { name: '更多' }).tap();

  test('a button of open-type share sends what the page says, with the picture it draws', async () => {
    const page = await open();
    await act(page, '分享');
    expect(await untilSent(page, 'cards')).toEqual({
      from: 'button',
      title: 'button 灯',
      path: '/pages/home/index?a=1',
      picture: expect.stringMatching(PNG) as unknown,
    });
  });

  test('the menu sends the page too, unless the page took that away', async () => {
    const page = await open();
    await act(page, '不让发');
    await untilSaid(page, /hideShareMenu:ok/);
    await openMenu(page);
    await page.getByText('当前页面不可转发').waitFor();
    await page.getByText('取消').tap();
    await act(page, '让发');
    await untilSaid(page, /showShareMenu:ok/);
    await openMenu(page);
    await page.getByText('转发给朋友').tap();
    expect(await untilSent(page, 'cards')).toMatchObject({ from: 'menu', path: '/pages/home/index?a=1' });
  });

  test('a page that says nothing about it is not offered', async () => {
    const page = await open({ start: 'packages/more/pages/wechat/index' });
    await openMenu(page);
    await page.getByText('当前页面不可转发').waitFor();
    expect(await page.getByText('转发给朋友').count()).toBe(0);
  });

  test('what is drawn off the screen is a file that an image shows', async () => {
    const page = await open();
    await act(page, '画');
    await untilSaid(page, /^"wxfile:\/\/tmp_1\.png"$/);
    const size = await page.locator('.picture img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(size).toEqual([40, 20]);
  });

  test('a picture goes to a chat once somebody is chosen, and nowhere when nobody is', async () => {
    const page = await open();
    await act(page, '发图');
    await page.getByText('取消').tap();
    await untilSaid(page, /^showShareImageMenu:fail cancel$/);
    expect((await sent(page)).pictures).toEqual([]);
    await act(page, '发图');
    await page.getByText('发送给朋友').tap();
    expect(await untilSent(page, 'pictures')).toMatch(PNG);
  });

  test('the album is asked about once, and a no stays', async () => {
    const refusing = await open();
    await act(refusing, '存图');
    await refusing.getByText('拒绝').tap();
    await untilSaid(refusing, /^saveImageToPhotosAlbum:fail auth deny$/);
    await act(refusing, '存图');
    expect(await refusing.getByText('允许').count()).toBe(0);
    expect((await sent(refusing)).album).toEqual([]);
    const allowing = await open();
    await act(allowing, '存图');
    await allowing.getByText('允许').tap();
    expect(await untilSent(allowing, 'album')).toMatch(PNG);
    await act(allowing, '存没有的');
    await untilSaid(allowing, /file not exists/);
  });

  test('a scanned code hands its scene to the page as it stands in an address', async () => {
    const page = await open({ scan: 'card=1&n=2' });
    await page.locator('.query').filter({ hasText: 'scene' }).waitFor();
    expect(JSON.parse((await page.textContent('.query')) ?? '')).toEqual({ scene: 'card%3D1%26n%3D2' });
  });
});
