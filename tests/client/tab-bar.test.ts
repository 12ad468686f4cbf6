import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import simulate from 'miniprogram-simulate';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { go } from '../../client/src/platform/navigate.ts';
import { choose } from '../../client/src/platform/preferences.ts';
import { clearTabBar, tellTabBar } from '../../client/src/platform/tab-bar.ts';
import { badges, readBadges, setWaiting } from '../../client/src/platform/badges.ts';
import { phone, resetPhone } from './doubles/taro.ts';

/** The bar in Tencent's own double of WeChat's component framework. What a screen reader is told, it does not draw: tests/weapp does. */
const TEMPLATE = readFileSync(join(__dirname, '../../client/src/custom-tab-bar/index.wxml'), 'utf8');
const load = (definition: object) => simulate.load({ ...definition, template: TEMPLATE });
type Defined = ReturnType<typeof load>;
/** What WeChat is told when it runs the script of the bar. */
const define = async (): Promise<Defined> => {
  let defined: Defined | undefined;
  const Component = (definition: object) => {
    defined = load(definition);
  };
  Object.assign(globalThis, { Component });
  await import('../../client/src/custom-tab-bar/index.ts');
  if (defined === undefined) throw new Error('the script of the bar defines nothing');
  return defined;
};
let id: Defined;
beforeAll(async () => {
  id = await define();
});

const show = (tab: string, bar?: object): void => {
  phone.pages = [{ route: `pages/${tab}/index`, getTabBar: () => bar }];
};

/** Puts the bar under a page, and counts what crosses from logic to view. */
const attach = (defined = id) => {
  const bar = simulate.render(defined);
  const crossings: object[] = [];
  const setData = bar.instance.setData.bind(bar.instance);
  Object.assign(bar.instance, {
    setData: (changes: object) => {
      crossings.push(changes);
      setData(changes);
    },
  });
  const place = document.createElement('div');
  document.body.append(place);
  bar.attach(place);
  const words = (selector: string) => bar.querySelectorAll(selector).map(({ dom }) => dom?.textContent);
  return { bar, crossings, words, classes: () => bar.dom?.firstElementChild?.className };
};

beforeEach(() => {
  resetPhone();
  badges.set({});
  choose({ size: 'm', theme: 'auto', language: 'zh' });
  document.body.replaceChildren();
  show('home');
  tellTabBar();
});

test('draws five tabs, and of the one in view that it is', () => {
  const { words, crossings, classes } = attach();
  expect(words('.tab')).toEqual(['首页', '需求', '楼栋', '积分', '我的']);
  expect(words('.on')).toEqual(['首页']);
  expect([classes(), crossings]).toEqual(['native-tabs size-m theme-auto han motion-on', []]);
});

test('shows from the first what waited when the app was closed', async () => {
  setWaiting({ nods: 2 }, Date.now() as InstantMs);
  const kept = phone.storage.get('waiting:');
  await jest.isolateModulesAsync(async () => {
    // The app starts anew on the same phone: it reads what was kept before WeChat makes the bar.
    (await import('./doubles/taro.ts')).phone.storage.set('waiting:', kept);
    (await import('../../client/src/platform/badges.ts')).readBadges();
    const { bar, crossings } = attach(await define());
    expect([bar.querySelectorAll('.tab-badge').map(({ dom }) => dom?.textContent), crossings]).toEqual([['2'], []]);
  });
});

test('a badge that another version kept, and this one does not understand, is none', () => {
  phone.storage.set('waiting:', { nods: 'many', nowhere: 3, applicants: 1 });
  readBadges();
  expect(badges.get()).toEqual({ me: 1 });
});

test('is drawn for the tab that was asked for, before the page of that tab is there', () => {
  show('home');
  go.tab('points');
  const { bar, words, crossings } = attach();
  expect([words('.on'), crossings]).toEqual([['积分'], [{ current: 'points' }]]);
  show('points', bar.instance);
  tellTabBar();
  expect(crossings).toEqual([{ current: 'points' }]);
});

test('is put right by the page that comes into view', () => {
  const { bar, words } = attach();
  show('me', bar.instance);
  tellTabBar();
  expect(words('.on')).toEqual(['我的']);
});

test('a tap leads to the other tabs, and on its own tab nowhere', async () => {
  const { bar } = attach();
  const [home, needs] = bar.querySelectorAll('.tab');
  home?.dispatchEvent('tap');
  needs?.dispatchEvent('tap');
  await Promise.resolve();
  expect(phone.went).toEqual(['/pages/needs/index']);
});

test('what waits is a number and is said; what is drawn already does not cross again', () => {
  const { words, crossings } = attach();
  badges.set({ needs: 2, me: 0 });
  badges.set({ needs: 2 });
  expect(words('.tab-badge')).toEqual(['2']);
  expect(crossings).toEqual([{ 'tabs[1].label': '需求，2 件等你', 'tabs[1].count': 2 }]);
  badges.set({});
  expect(words('.tab-badge')).toEqual([]);
});

test('type size, theme and language are followed', () => {
  const { words, crossings, classes } = attach();
  choose({ size: 'xl', theme: 'dark' });
  expect([classes(), crossings]).toEqual([
    'native-tabs size-xl theme-dark han motion-on',
    [{ look: 'size-xl theme-dark han motion-on' }],
  ]);
  choose({ language: 'en' });
  expect(words('.tab')[0]).toBe('Home');
});

test('makes way for a sheet and comes back', () => {
  const { bar, crossings, classes } = attach();
  show('home', bar.instance);
  const closed = clearTabBar();
  expect(classes()).toBe('native-tabs size-m theme-auto han motion-on away');
  closed();
  expect(classes()).toBe('native-tabs size-m theme-auto han motion-on');
  expect(crossings).toEqual([{ isAway: true }, { isAway: false }]);
});

test('a page without a bar has none to tell', () => {
  phone.pages = [{ route: 'packages/need/pages/detail/index' }];
  expect(() => {
    tellTabBar();
    clearTabBar()();
  }).not.toThrow();
});

test('a bar that is gone listens no more', () => {
  const { bar, crossings } = attach();
  bar.detach();
  badges.set({ me: 1 });
  expect(crossings).toEqual([]);
});
