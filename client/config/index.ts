import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const client = path.resolve(__dirname, '..');
const root = path.resolve(client, '..');
const shared = path.join(root, 'shared');
/** What Taro's router brings is published for younger browsers than iOS 12: it is written anew with our own. */
const PUBLISHED_YOUNGER = ['query-string', 'filter-obj'].map((name) => path.join(root, 'node_modules', name));

/** The part of webpack-chain used here; its own types are not installed. */
type Chain = {
  resolve: { alias: { set(name: string, target: string): unknown } };
  optimization: { splitChunks(options: object): unknown };
  target(editions: readonly string[]): unknown;
};
const aliases = (chain: Chain) => {
  chain.resolve.alias.set('linli-h5$', path.join(client, 'src/platform/h5/index.ts'));
};

/** What the mini-program has in place of Taro's own lists of every component of WeChat. */
const ownComponents = (chain: Chain) => {
  const own = (name: string) => path.join(client, 'src/platform/weapp', name);
  chain.resolve.alias.set(path.join(root, 'node_modules/@tarojs/shared/dist/components.js'), own('components.ts'));
  chain.resolve.alias.set('@tarojs/plugin-platform-weapp/dist/runtime$', own('runtime.ts'));
};

/** What terser does unless it is told otherwise; Taro switches all of it off for the mini-program. */
const compress = {
  ...Object.fromEntries(
    [
      'arrows',
      'collapse_vars',
      'comparisons',
      'computed_props',
      'hoist_props',
      'inline',
      'loops',
      'negate_iife',
      'properties',
      'reduce_funcs',
      'reduce_vars',
      'switches',
      'typeofs',
    ].map((step) => [step, true]),
  ),
  ecma: 2018,
  passes: 3,
};

/** The parts of webpack's graph that tell where a module goes. */
type Graph = {
  readonly chunkGraph: {
    getModuleChunksIterable(module: object): Iterable<object>;
    getChunkModulesIterable(chunk: object): Iterable<{ readonly resource?: string }>;
  };
};
const OURS = /[\\/](client[\\/]src|shared)[\\/]/;
const HOME = /client[\\/]src[\\/]pages[\\/]home[\\/]/;

/** Whether a module of ours is needed to draw the home page. */
const isForHome = (module: { readonly resource?: string }, { chunkGraph }: Graph): boolean =>
  OURS.test(module.resource ?? '') &&
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) =>
    [...chunkGraph.getChunkModulesIterable(chunk)].some(({ resource = '' }) => HOME.test(resource)),
  );

/** What pages share comes once, not once with each; what home does not need comes with whatever is opened after it. */
const splitForBrowser = (chain: Chain) => {
  chain.optimization.splitChunks({
    chunks: 'all',
    cacheGroups: {
      shared: { name: 'shared', test: isForHome, minChunks: 2, minSize: 0, priority: 2 },
      more: { name: 'more', test: OURS, minChunks: 2, minSize: 0, priority: 1 },
    },
  });
};

/** What WeChat shows of a card is read from the package by its path. */
const copied = () =>
  process.env['TARO_ENV'] === 'weapp'
    ? [{ from: 'src/static/share-card.png', to: '../dist/weapp/static/share-card.png' }]
    : [];

export default defineConfig(async () => ({
  projectName: 'linli',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `../dist/${String(process.env['TARO_ENV'])}`,
  // Costs 0.03 yuan a number, and is for organisations alone: a deployment says that it has it.
  defineConstants: {
    WECHAT_PHONE: String(process.env['LINLI_WECHAT_PHONE'] === 'on'),
    // Who cannot read needs it: an account that was not given the plugin has to say so.
    WECHAT_VOICE: String(process.env['LINLI_WECHAT_VOICE'] !== 'off'),
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A kept cache once left a subpackage asking for a module number that the others no longer used; builds are kept whole instead.
  cache: { enable: false },
  // Chinese stays Chinese: as escapes every character would take twice the room.
  terser: { enable: true, config: { compress, output: { ecma: 2018, ascii_only: false, comments: false } } },
  plugins: [path.join(__dirname, 'components-plugin.ts')],
  copy: { patterns: copied(), options: {} },
  mini: {
    // So many levels of a page stand in base.wxml one after the other, below them Taro's own component goes on (a virtual host: no
    // element of its own). Each level more is 3.5 KB of the main package.
    baseLevel: 3,
    optimizeMainPackage: { enable: true },
    compile: { include: [shared] },
    // Nothing here writes HTML: its parser is 15 KB of the main package.
    runtime: { enableInnerHTML: false },
    // The sizes of the design are real px: on a 320 px phone they must not shrink.
    postcss: { pxtransform: { enable: false, config: {} } },
    webpackChain(chain: Chain) {
      aliases(chain);
      ownComponents(chain);
      // How webpack itself writes; the code it holds is written by babel, for the phones of client/package.json.
      chain.target(['web', 'es2018']);
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    compile: { include: [shared, ...PUBLISHED_YOUNGER] },
    useHtmlComponents: true,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    router: { mode: 'hash' },
    postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } },
    webpackChain(chain: Chain) {
      aliases(chain);
      splitForBrowser(chain);
      chain.resolve.alias.set('@tarojs/components$', path.join(client, 'src/platform/h5/components.ts'));
    },
  },
}));
