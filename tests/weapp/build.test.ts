import { parseAppJson, pagePaths } from './host/build/app-json.ts';
import { wechatApiNames } from './host/build/api-names.ts';
import { compileStyle, scopeOf } from './host/build/styles.ts';
import { renameInSelector, renameTags } from './host/build/tags.ts';
import { compileTemplates } from './host/build/templates.ts';

const CUSTOM = { pages: ['pages/home/index'], window: { navigationStyle: 'custom' } };
const app = (json: object) => parseAppJson(new Map([['app', JSON.stringify(json)]]));

describe('building the host page', () => {
  test('an app that counts on bars WeChat draws is refused', () => {
    expect(() => app({ ...CUSTOM, window: {} })).toThrow('navigationStyle custom');
    expect(() => app({ ...CUSTOM, tabBar: { list: [] } })).toThrow('tabBar.custom');
    expect(() => app({ ...CUSTOM, tabBar: { custom: true, list: [] } })).toThrow('custom-tab-bar/index is missing');
    expect(() => parseAppJson(new Map())).toThrow('there is no app.json');
  });

  test('pages of subpackages count as pages', () => {
    const subPackages = [{ root: 'packages/need/', pages: ['pages/detail/index'] }];
    expect(pagePaths(app({ ...CUSTOM, subPackages }))).toEqual([
      'pages/home/index',
      'packages/need/pages/detail/index',
    ]);
  });

  test('tags are renamed, text and attributes are not', () => {
    expect(renameTags('<view class="view"><text>view</text><input/><viewer /></view>')).toBe(
      '<wx-view class="view"><wx-text>view</wx-text><wx-input/><viewer /></wx-view>',
    );
  });

  test('in a selector only types are renamed', () => {
    expect(
      ['page', '.view view.text', 'view>text:first-child', '#input.page', '.a:not(button)', 'viewer'].map(
        renameInSelector,
      ),
    ).toEqual([
      'wx-page',
      '.view wx-view.text',
      'wx-view>wx-text:first-child',
      '#input.page',
      '.a:not(wx-button)',
      'viewer',
    ]);
  });

  test('rpx become parts of the width, also in negatives and media', () => {
    const sheets = new Map([['a', '@media (min-width: 750rpx) { .x { margin: -15rpx .5rpx 2px; } }']]);
    expect(compileStyle('a', sheets, '')).toBe(
      '@media (min-width: 100vw) { .x { margin: -2vw 0.06666666666666667vw 2px; } }',
    );
  });

  test('an import is put in its place, a missing one is an error', () => {
    const sheets = new Map([
      ['pages/a', '@import "../shared/b.wxss"; .a { color: red; }'],
      ['shared/b', '@import "./c.wxss";'],
      ['shared/c', '.c { color: blue; }'],
    ]);
    expect(compileStyle('pages/a', sheets, '')).toBe('.c { color: blue; } .a { color: red; }');
    expect(() => compileStyle('a', new Map([['a', '@import "./gone.wxss";']]), '')).toThrow(
      'gone.wxss is imported and missing',
    );
  });

  test('the classes of an isolated component are its own', () => {
    expect(compileStyle('a', new Map([['a', '.x.y > .z:hover { left: .5px; }']]), 'comp')).toBe(
      '.comp--x.comp--y > .comp--z:hover { left: .5px; }',
    );
    expect([scopeOf('a/b', { component: true }), scopeOf('a/b', {})]).toEqual(['a_b', '']);
    expect(scopeOf('comp', { component: true, styleIsolation: 'apply-shared' })).toBe('comp');
  });

  test('what the template compiler complains of is an error with its place', () => {
    expect(() => compileTemplates(new Map([['pages/a', '<view>\n<text></view>']]), new Map())).toThrow(
      'pages/a.wxml:2',
    );
  });

  test('the names of what wx can do hold what WeChat has and nothing of Taro', () => {
    const names = wechatApiNames();
    expect(names).toEqual(expect.arrayContaining(['showModal', 'startRecord', 'requestSubscribeMessage', 'scanCode']));
    expect(names.filter((name) => /^use[A-Z]|getCurrentInstance|getEnv$/.test(name))).toEqual([]);
  });
});
