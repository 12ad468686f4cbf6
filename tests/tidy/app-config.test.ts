import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

type AppConfig = { readonly plugins?: object; readonly animation?: boolean };

/** What `app.config.ts` says to a build with these variables. */
const configFor = (variables: Readonly<Record<string, string>>): AppConfig => {
  const source = readFileSync(join(__dirname, '../../client/src/app.config.ts'), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module: { exports: { default?: AppConfig } } = { exports: {} };
  vm.runInNewContext(code, {
    module,
    exports: module.exports,
    process: { env: variables },
    defineAppConfig: (app: AppConfig) => app,
  });
  return module.exports.default ?? {};
};
const voice = { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } };

test('in WeChat the voice is declared, unless the account was not given it', () => {
  expect(configFor({ TARO_ENV: 'weapp' }).plugins).toEqual(voice);
  expect(configFor({ TARO_ENV: 'weapp', LINLI_WECHAT_VOICE: 'off' }).plugins).toBeUndefined();
});

test('a browser has a voice of its own, and its pages do not slide over each other', () => {
  const { plugins, animation } = configFor({ TARO_ENV: 'h5' });
  expect([plugins, animation]).toEqual([undefined, false]);
});
