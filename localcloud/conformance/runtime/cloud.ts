import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalcloud, type Localcloud, type LocalcloudOptions } from '../../index.ts';
import { MODULES } from '../versions/chosen.ts';
import { callRemotely, REMOTE_ENV } from './remote.ts';

const SOURCES = join(__dirname, 'functions');

// Each call may meet a cold start on a machine that is busy with others.
jest.setTimeout(30_000);

/** A function to deploy: a file of `functions/`, or the text of an `index.js`. */
export type Deployment = { readonly file?: string; readonly source?: string; readonly config?: unknown };

/** Lays functions out as they are deployed: `<dir>/<name>/index.js` and `config.json`, with the official SDK in reach. */
export const deploy = (dir: string, functions: Readonly<Record<string, Deployment>>): void => {
  mkdirSync(dir, { recursive: true });
  symlinkSync(MODULES, join(dir, 'node_modules'));
  for (const [name, { file, source, config }] of Object.entries(functions)) {
    mkdirSync(join(dir, name));
    if (file === undefined) writeFileSync(join(dir, name, 'index.js'), source ?? '');
    else copyFileSync(join(SOURCES, file), join(dir, name, 'index.js'));
    if (config !== undefined) writeFileSync(join(dir, name, 'config.json'), JSON.stringify(config));
  }
};

/** The function `probe`, with its permissions. */
export const PROBE: Deployment = {
  file: 'probe.cjs',
  config: JSON.parse(readFileSync(join(SOURCES, 'probe.config.json'), 'utf8')) as unknown,
};
export const KEEPER: Deployment = { file: 'keeper.cjs' };

/** A local cloud of its own folder, and the ways a test talks to it. */
export type TestCloud = Localcloud & {
  readonly dir: string;
  readonly log: readonly string[];
  /** Calls `probe`; a refusal that the SDK throws inside is given back as `{ refused }` with `catch: true`. */
  readonly act: (act: string, args?: object, openid?: string) => Promise<unknown>;
  readonly end: () => Promise<void>;
};

export const USER = 'o-user';

export const startTestCloud = async (
  options: Partial<LocalcloudOptions> = {},
  functions: Readonly<Record<string, Deployment>> = { probe: PROBE },
): Promise<TestCloud> => {
  const dir = mkdtempSync(join(tmpdir(), 'localcloud-'));
  const log: string[] = [];
  deploy(join(dir, 'functions'), functions);
  const cloud = await startLocalcloud({
    dataDir: join(dir, 'data'),
    functionsDir: join(dir, 'functions'),
    collections: [
      { name: 'things', indexes: [] },
      { name: 'kept', indexes: [] },
    ],
    timers: 'hold',
    seed: 1,
    log: (line) => log.push(line),
    ...options,
  });
  const act: TestCloud['act'] = (name, args = {}, openid = USER) =>
    cloud.invoke('probe', { act: name, ...args }, { openid });
  const end = async (): Promise<void> => {
    await cloud.close();
    rmSync(dir, { recursive: true, force: true });
  };
  return { ...cloud, dir, log, act, end };
};

/** How the SDK tells of a call that failed, with this in its message. */
export const failure = (errCode: number, text: string) => ({
  errCode,
  errMsg: expect.stringContaining(text) as unknown,
});

/** The cloud that the conformance statements speak of: a local one, or the real environment that is named. */
export const startConformanceCloud = async (functions?: Readonly<Record<string, Deployment>>): Promise<TestCloud> => {
  const cloud = await startTestCloud({}, functions);
  if (REMOTE_ENV === undefined) return cloud;
  const call = callRemotely(REMOTE_ENV);
  return { ...cloud, act: (act, args = {}) => call('probe', { act, ...args }) };
};

const WAIT_MAX_MS = 10_000;

/** Asks again until the answer is there. */
export const eventually = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (
    const end = Date.now() + WAIT_MAX_MS;
    Date.now() < end;
    await new Promise((resolve) => setTimeout(resolve, 20))
  ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`nothing came within ${WAIT_MAX_MS} ms`);
};
