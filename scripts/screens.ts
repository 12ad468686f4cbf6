import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { openCommunity, type Community } from '../tests/screens/community.ts';
import { contactSheet, indexPage, type Shot } from '../tests/screens/pictures.ts';
import { makePhoneOf, openScene, PHONE, SIZES, stretch, THEMES, type Scene } from '../tests/screens/scene.ts';
import { SCENES } from '../tests/screens/scenes/all.ts';
import { buildClient } from './build/client.ts';

/** A page longer than this is cut: of the screens only the gallery and long lists are. */
const LENGTH_MAX = 4000;
/** The two pictures of the README. */
const FOR_README = { home: 'home', need: 'detail-done' } as const;

/** Opens a scene in one type size and takes it in both themes, at full length. */
const takeBoth = async (browser: Browser, community: Community, scene: Scene, size: Shot['size']): Promise<Shot[]> => {
  const context = await browser.newContext(PHONE);
  try {
    // What a scene does inside the page was compiled by tsx, which names every function by this.
    await context.addInitScript('globalThis.__name = (made) => made');
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

const takeForReadme = async (browser: Browser, community: Community, dir: string): Promise<void> => {
  for (const [file, name] of Object.entries(FOR_README)) {
    const scene = SCENES.find((known) => known.name === name);
    if (!scene) throw new Error(`no scene ${name}`);
    const context = await browser.newContext({ ...PHONE, colorScheme: 'light' });
    await makePhoneOf(context, scene, 'm');
    const page = await context.newPage();
    await openScene(page, community, scene);
    await page.screenshot({ path: join(dir, `${file}.png`), type: 'png' });
    await context.close();
  }
};

/** A scene that is gone leaves no picture behind; one that could not be taken keeps its last. */
const forgetGone = async (dir: string): Promise<void> => {
  const known = new Set(SCENES.map(({ name }) => `${name}.webp`));
  for (const file of await readdir(dir)) if (file.endsWith('.webp') && !known.has(file)) await rm(join(dir, file));
};

/** `npm run screens`: every screen in three type sizes, by day and by night, into docs/screens and docs/pictures. */
const screens = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: join(__dirname, '../docs/screens') } },
    allowPositionals: true,
  });
  const root = join(__dirname, '..');
  await buildClient(root, 'h5');
  const chosen = SCENES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const browser = await launchBrowser();
  const community = await openCommunity(join(root, 'dist/h5'));
  try {
    await mkdir(values.out, { recursive: true });
    for (const scene of chosen) {
      const shots: Shot[] = [];
      for (const size of SIZES) shots.push(...(await takeBoth(browser, community, scene, size)));
      await writeFile(join(values.out, `${scene.name}.webp`), await contactSheet(browser, shots));
      console.log(scene.name);
    }
    await writeFile(join(values.out, 'README.md'), indexPage(SCENES));
    if (positionals.length > 0) return;
    await forgetGone(values.out);
    await takeForReadme(browser, community, join(root, 'docs/pictures'));
  } finally {
    await browser.close();
    await community.close();
  }
};

screens().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});
