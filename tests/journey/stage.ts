import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { StaticFolder } from '../../localcloud/index.ts';
import { previewVariables } from '../../scripts/world/function-variables.ts';
import { usePhones, type PhoneOptions } from '../browser/phones.ts';
import { codeInBrowser } from '../../scripts/run/code-in-browser.ts';
import { buildHostPage } from '../weapp/serve.ts';
import { ROOT } from '../world/bundle.ts';
import { openWorld, type World } from '../world/world.ts';

const JOURNEY_MS = 180_000;

/** How a phone is opened: on which page, and with the scene of a scanned code. */
export type StageOptions = PhoneOptions & { readonly at?: string; readonly scan?: string };

/** A community on the local cloud, and phones on which its people open Linli. */
export type Stage = {
  readonly world: () => World;
  /** Opens Linli on the phone of whoever has this openid; null where the persona bar says who. */
  readonly open: (openid: string | null, options?: StageOptions) => Promise<Page>;
  /** Where the phone of somebody opens Linli, for one that was closed and is opened again. */
  readonly addressOf: (openid: string, options?: StageOptions) => string;
};

/** What was built of the client; a journey never walks what is not there. */
export const builtClient = (platform: 'h5' | 'weapp'): string => {
  const dir = join(ROOT, 'dist', platform);
  if (!existsSync(join(dir, platform === 'h5' ? 'index.html' : 'app.json')))
    throw new Error(
      `dist/${platform} is missing: npm test builds it, or taro build --type ${platform} --no-check in client/`,
    );
  return dir;
};

/** Whom the persona bar offers. */
type Offered = {
  readonly id: string;
  readonly label: string;
  readonly openid: string;
  readonly name: string;
  readonly note: string;
};

const personasRoute = (offered: readonly Offered[]) => ({
  method: 'GET',
  path: '/personas.json',
  reply: () => ({ contentType: 'application/json; charset=utf-8', body: JSON.stringify(offered) }),
});

/** How each build is served by the local cloud, and how it learns whose phone it is on. */
type Served = {
  readonly statics: readonly StaticFolder[];
  readonly address: (openid: string, opening: StageOptions) => string;
  readonly prepare?: (context: BrowserContext, openid: string) => Promise<unknown>;
};

/** What the community of a stage is, where it is not the small one of today. */
export type StageWorld = Pick<NonNullable<Parameters<typeof openWorld>[0]>, 'roster' | 'startAt'>;

const serveH5 = (): Served => ({
  statics: [{ path: '/', dir: builtClient('h5') }],
  address: (_openid, { at, scan }) =>
    at === undefined ? '/' : `/#/${at}${scan === undefined ? '' : `?scene=${scan}`}`,
  prepare: (context, openid) => context.addInitScript((who) => sessionStorage.setItem('linli.persona', who), openid),
});

const serveWeapp = async (outDir: string): Promise<Served> => {
  await buildHostPage({ weappDir: builtClient('weapp'), outDir });
  return {
    statics: [{ path: '/weapp/', dir: outDir }],
    address: (openid, { at, scan }) =>
      `/weapp/phone.html?${new URLSearchParams({
        openid,
        ...(at === undefined ? {} : { start: at }),
        ...(scan === undefined ? {} : { scan }),
      }).toString()}`,
  };
};

/** For a test file: one build of the client, on a world of its own, `of` what is told of it. The persona bar offers nobody unless told: the screen is the phone's alone. */
export const useStage = (
  platform: 'h5' | 'weapp',
  offered: readonly Offered[] = [],
  browserArgs: readonly string[] = [],
  of: StageWorld = {},
): Stage => {
  const phones = usePhones(browserArgs);
  jest.setTimeout(JOURNEY_MS);
  const hostDir = mkdtempSync(join(tmpdir(), 'linli-host-'));
  let running: { readonly world: World; readonly served: Served } | undefined;
  beforeAll(async () => {
    const served = platform === 'h5' ? serveH5() : await serveWeapp(hostDir);
    const routes = [personasRoute(offered)];
    const codeText = platform === 'h5' ? { codeText: codeInBrowser } : {};
    const statics = { statics: served.statics, functionVariables: previewVariables };
    const world = await openWorld({ ...statics, ...codeText, routes, ...of });
    running = { served, world };
  });
  afterAll(async () => {
    await running?.world.close();
    rmSync(hostDir, { recursive: true });
  });
  const now = () => {
    if (!running) throw new Error('ask for the world inside a test');
    return running;
  };
  const addressOf: Stage['addressOf'] = (openid, options = {}) =>
    `${now().world.cloud.url}${now().served.address(openid, options)}`;
  return {
    world: () => now().world,
    addressOf,
    open: async (openid, options = {}) => {
      const { served } = now();
      const prepare = async (context: BrowserContext) => {
        if (openid !== null) await served.prepare?.(context, openid);
        await options.prepare?.(context);
      };
      const page = await phones.open({ ...options, prepare });
      await page.goto(addressOf(openid ?? '', options));
      return page;
    },
  };
};
