import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Taro adds itself, or has for other platforms alone: `wx` never had it. */
const NOT_WECHAT = /^(alipay|framework|qq|swan)[/\\]|^[^/\\]+$/;
const OF_TARO = /Interceptor/;
const METHOD = /^ {4}(\w+)(?:<[^(]*>)?\(/gm;
const INTERFACE = /interface TaroStatic \{([\s\S]*?)^ {2}\}/gm;

/**
 * The names of what `wx` can do, as Taro's types list them. Those the host does not have are there all the same and fail by name:
 * left undefined, a call of one might be taken for a phone that cannot do it.
 */
export const wechatApiNames = (): readonly string[] => {
  const dir = join(dirname(require.resolve('@tarojs/taro/package.json')), 'types/api');
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts') && !NOT_WECHAT.test(file))
    .flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(INTERFACE)])
    .flatMap(([, body = '']) => [...body.matchAll(METHOD)])
    .flatMap(([, name = '']) => (OF_TARO.test(name) ? [] : [name]));
  return [...new Set(names)].sort();
};
