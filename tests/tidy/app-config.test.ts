import { existsSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { CODE_LANDING, SHARED_PATH_OF } from '../../shared/code/pages.ts';
import { pagePath } from '../../client/src/manifest/page-path.ts';
import { namedPages } from '../../scripts/pages/named-pages.ts';
import { ROOT } from './sources.ts';

type AppConfig = {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly preloadRule: Readonly<Record<string, { readonly packages: readonly string[] }>>;
  readonly plugins?: object;
  readonly animation?: boolean;
};

/** What `app.config.ts` says to a build with these variables. */
const configFor = (variables: Readonly<Record<string, string>>): AppConfig => {
  const entry = join(__dirname, '../../client/src/app.config.ts');
  const [built] = buildSync({ entryPoints: [entry], bundle: true, format: 'cjs', write: false }).outputFiles;
  const module: { exports: { default?: AppConfig } } = { exports: {} };
  vm.runInNewContext(built?.text ?? '', {
    module,
    exports: module.exports,
    process: { env: variables },
    defineAppConfig: (app: AppConfig) => app,
  });
  if (!module.exports.default) throw new Error('app.config.ts exports nothing');
  return module.exports.default;
};
const pagesOf = ({ pages, subPackages }: AppConfig): readonly string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
];
const voice = { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } };

test('in WeChat the voice is declared, unless the account was not given it', () => {
  expect(configFor({ TARO_ENV: 'weapp' }).plugins).toEqual(voice);
  expect(configFor({ TARO_ENV: 'weapp', LINLI_WECHAT_VOICE: 'off' }).plugins).toBeUndefined();
});

test('a browser has a voice of its own, and its pages do not slide over each other', () => {
  const { plugins, animation } = configFor({ TARO_ENV: 'h5' });
  expect([plugins, animation]).toEqual([undefined, false]);
});

describe('the pages of the app', () => {
  const weapp = configFor({ TARO_ENV: 'weapp' });
  const written = (browser: boolean): readonly string[] =>
    namedPages()
      .filter(({ manifest }) => browser || manifest.isForBrowser !== true)
      .map(({ name }) => pagePath(name));

  test('are those of the manifests, and each has its file', () => {
    expect([...pagesOf(weapp)].sort()).toEqual([...written(false)].sort());
    expect([...pagesOf(configFor({ TARO_ENV: 'h5' }))].sort()).toEqual([...written(true)].sort());
    expect(pagesOf(weapp).filter((page) => !existsSync(join(ROOT, 'client/src', `${page}.tsx`)))).toEqual([]);
  });

  test('that codes and cards lead to take the id they are opened with', () => {
    const takers = namedPages()
      .filter(({ manifest }) => 'id' in { ...manifest.needs, ...manifest.takes })
      .map(({ name }) => pagePath(name));
    // The board of all is one for each community: its id says which, and it needs none.
    const { board, ...others } = SHARED_PATH_OF;
    expect(Object.values(others).filter((path) => !takers.includes(path))).toEqual([]);
    expect(written(false)).toEqual(expect.arrayContaining([board, CODE_LANDING]));
  });

  test('are fetched ahead from home and from the building', () => {
    expect(weapp.preloadRule).toEqual({
      'pages/home/index': { packages: ['packages/need', 'packages/notice'], network: 'all' },
      'pages/building/index': { packages: ['packages/insight', 'packages/review', 'packages/vote'], network: 'all' },
    });
  });
});
