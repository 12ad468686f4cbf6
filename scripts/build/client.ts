import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildIfStale } from './stale.ts';

/** What the client is built from; a change in none of them means the last build is still good. */
const SOURCES = ['client', 'shared', 'package-lock.json', 'babel.config.js', 'project.config.json'];

/** What a deployment says of its account: see the README. */
const SETTINGS = ['LINLI_WECHAT_VOICE', 'LINLI_WECHAT_PHONE'];

/** Builds the client for the browser (`h5`) or for WeChat (`weapp`) into `dist/<platform>`, if its source changed. */
export const buildClient = (root: string, platform: 'h5' | 'weapp'): Promise<'built' | 'fresh'> =>
  buildIfStale(
    {
      root,
      sources: SOURCES,
      settings: JSON.stringify(SETTINGS.map((name) => process.env[name] ?? null)),
      output: join(root, 'dist', platform, platform === 'h5' ? 'index.html' : 'app.json'),
      stamp: join(root, '.linli', `${platform}.built`),
    },
    () => taro(root, platform),
  );

const taro = async (root: string, platform: string): Promise<void> => {
  const cli = join(root, 'node_modules/@tarojs/cli/bin/taro');
  // `--no-check`: without it Taro asks the network about its environment.
  const child = spawn(process.execPath, [cli, 'build', '--type', platform, '--no-check'], {
    cwd: join(root, 'client'),
    env: { ...process.env, NODE_ENV: 'production', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`taro build --type ${platform} failed:\n${output.join('')}`);
};
