import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { patientHand } from '../tests/browser/patient-hand.ts';
import { openCommunity, type Community } from '../tests/screens/community.ts';
import { contactSheet, indexPage, webpOf, type Shot } from '../tests/screens/pictures.ts';
import { makePhoneOf, openScene, PHONE, SIZES, stretch, THEMES, type Scene } from '../tests/screens/scene.ts';
import { SCENES } from '../tests/screens/scenes/all.ts';
import { buildClient } from './build/client.ts';

/** A page longer than this is cut: of the screens only the gallery and long lists are. */
const LENGTH_MAX = 4000;
/** What the README and the guides show, by the file each has in docs/pictures. */
const SHOWN = {
  ...{ home: 'home', captain: 'home-captain', needs: 'needs', need: 'detail-done', post: 'post-write' },
  ...{ building: 'building', points: 'points', me: 'me', notices: 'notices', notice: 'notice' },
  ...{ board: 'board', join: 'join-building' },
} as const;

/** What a scene does inside the page was compiled by tsx, which names every function by this. */
const NAMES_FUNCTIONS = 'globalThis.__name = (made) => made';

/** Opens a scene in one type size and takes it in both themes, at full length. */
const takeBoth = async (browser: Browser, community: Community, scene: Scene, size: Shot['size']): Promise<Shot[]> => {
  const context = await browser.newContext(PHONE);
  try {
    await context.addInitScript(NAMES_FUNCTIONS);
    await context.addInitScript(patientHand);
    await makePhoneOf(context, scene, size);
    const page = await context.newPage();
    await openScene(page, community, scene);
    // What lies over the page lies over the screen: it is seen on a phone as long as a phone.
    const isOver = (await page.locator('[aria-modal=true]').count()) > 0;
    const shots: Shot[] = [];
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      if (!isOver) await stretch(page, LENGTH_MAX);
      shots.push({ size, theme, png: await page.screenshot({ type: 'png' }) });
    }
    return shots;
  } finally {
    await context.close();
  }
};

/** The dozen pictures that stay in the repository: one phone by day, in 标准. */
const takeShown = async (browser: Browser, community: Community, dir: string): Promise<void> => {
  for (const [file, name] of Object.entries(SHOWN)) {
    const scene = SCENES.find((known) => known.name === name);
    if (!scene) throw new Error(`no scene ${name}`);
    const context = await browser.newContext({ ...PHONE, colorScheme: 'light' });
    await context.addInitScript(NAMES_FUNCTIONS);
    await context.addInitScript(patientHand);
    await makePhoneOf(context, scene, 'm');
    const page = await context.newPage();
    await openScene(page, community, scene);
    await writeFile(join(dir, `${file}.webp`), await webpOf(page));
    await context.close();
    console.log(`docs/pictures/${file}.webp`);
  }
};

const takeAll = async (browser: Browser, community: Community, dir: string, names: readonly string[]) => {
  const chosen = SCENES.filter(({ name }) => names.length === 0 || names.includes(name));
  await mkdir(dir, { recursive: true });
  for (const scene of chosen) {
    const shots: Shot[] = [];
    for (const size of SIZES) shots.push(...(await takeBoth(browser, community, scene, size)));
    await writeFile(join(dir, `${scene.name}.webp`), await contactSheet(browser, shots));
    console.log(scene.name);
  }
  await writeFile(join(dir, 'README.md'), indexPage(SCENES));
};

/**
 * `npm run screens [-- <scene> …]`: screens in three type sizes, by day and by night, into the ignored `.linli/screens`.
 * `npm run screens -- --shown`: the dozen pictures of `docs/pictures`.
 */
const screens = async (): Promise<void> => {
  const root = join(__dirname, '..');
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string', default: join(root, '.linli/screens') },
      shown: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  await buildClient(root, 'h5');
  const browser = await launchBrowser();
  const community = await openCommunity(join(root, 'dist/h5'));
  try {
    if (values.shown) await takeShown(browser, community, join(root, 'docs/pictures'));
    else await takeAll(browser, community, values.out, positionals);
  } finally {
    await browser.close();
    await community.close();
  }
};

screens().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});
