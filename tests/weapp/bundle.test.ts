import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import { usePhones } from '../browser/phones.ts';
import { button, see } from '../journey/acts.ts';
import { builtClient } from '../journey/stage.ts';
import { readApp } from './host/build/read-app.ts';
import { serveApp, takeSetData, tapAndSettle, type ServedApp } from './served-app.ts';

/** Answers as the cloud would to somebody it does not know. */
const strangersGateway = (request: Request): object => {
  const { method } = request.postDataJSON() as { method: string };
  const value = method === 'membership.me' ? { kind: 'stranger' } : { communityId: 'c', communityName: '', grids: [] };
  const isTold = method === 'membership.me' || method === 'community.directory';
  const result = isTold ? { ok: true, value } : { ok: false, code: 'NOT_RESIDENT' };
  return { errMsg: 'cloud.callFunction:ok', result, requestID: 'r' };
};

/** The compiled mini-program with one of its files changed. */
const withChange = (file: string, change: (text: string) => string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'linli-weapp-'));
  cpSync(builtClient('weapp'), copy, { recursive: true });
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return copy;
};

describe('the compiled mini-program', () => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(builtClient('weapp'));
  });
  afterAll(() => app.remove());

  test('a tap goes through the wxml into the app', async () => {
    const page = await app.open(phones, { gateway: strangersGateway });
    await button(page, '找到我家').tap();
    await see(page, '你住哪一栋？');
  });

  test('without bindtap in base.wxml the same tap comes to nothing', async () => {
    const copy = withChange('base.wxml', (wxml) => wxml.replaceAll(' bindtap="eh"', ''));
    const untapped = await serveApp(copy);
    const page = await untapped.open(phones, { gateway: strangersGateway });
    await button(page, '找到我家').waitFor();
    await takeSetData(page);
    await tapAndSettle(button(page, '找到我家'));
    expect(await takeSetData(page)).toEqual([]);
    expect(await page.locator('wx-page').count()).toBe(1);
    untapped.remove();
    rmSync(copy, { recursive: true });
  });

  test('what is pressed says its role, and wears its hover class', async () => {
    const page = await app.open(phones, { gateway: strangersGateway });
    const press = button(page, '找到我家');
    await press.dispatchEvent('touchstart');
    expect(await press.getAttribute('class')).toMatch(/\bpressed\b/);
    expect(await page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['首页']);
  });

  test('the persona bar and the gateway of the browser build are not in it', () => {
    const { js } = readApp(builtClient('weapp'));
    const carrying = (word: string) => [...js].filter(([, text]) => text.includes(word)).map(([path]) => path);
    expect([carrying('personas.json'), carrying('x-localcloud-openid')]).toEqual([[], []]);
  });

  test('type size follows the phone before anybody chose one', async () => {
    const page = await app.open(phones, { gateway: strangersGateway, start: 'pages/me/index', font: 1.4 });
    await page.locator('.linli.size-xl').waitFor();
    await page.locator('.native-tabs.size-xl').waitFor();
  });
});
