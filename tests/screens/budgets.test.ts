import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { usePhones } from '../browser/phones.ts';
import { see } from '../journey/acts.ts';
import { builtClient } from '../journey/stage.ts';
import { functionsDir } from '../world/bundle.ts';
import { openWorld } from '../world/world.ts';
import { filesOf, packagesOf, SERVER_WORDS, serverWordsIn, sizeOf, type BuiltFile } from './weigh.ts';

const KB = 1000;
/** What an empty Taro app weighs when it is built as ours is. */
const HELLO_WORLD_BYTES = 296.7 * KB;
const MAIN_BYTES_MAX = 1.6 * HELLO_WORLD_BYTES;
const SUBPACKAGE_BYTES_MAX = 300 * KB;
const FIRST_LOAD_GZIP_BYTES_MAX = 200 * KB;

/** The numbers are read after a run, also when all is well. */
const tell = (what: string, bytes: number, max: number): void => {
  process.stderr.write(`  ${what}: ${(bytes / KB).toFixed(1)} KB of ${(max / KB).toFixed(0)} KB\n`);
};

const phones = usePhones();

test('the main package of the mini-program and each subpackage stay small', () => {
  const { main, subpackages } = packagesOf(filesOf(builtClient('weapp')));
  tell('main package', sizeOf(main), MAIN_BYTES_MAX);
  expect(sizeOf(main)).toBeLessThanOrEqual(MAIN_BYTES_MAX);
  expect(subpackages.map(({ name }) => name).sort()).toEqual(['insight', 'membership', 'need', 'notice', 'staff']);
  for (const { name, files } of subpackages) {
    tell(`subpackage ${name}`, sizeOf(files), SUBPACKAGE_BYTES_MAX);
    expect(sizeOf(files)).toBeLessThanOrEqual(SUBPACKAGE_BYTES_MAX);
  }
});

test('the browser loads little before the front page is there', async () => {
  const world = await openWorld({
    roster: null,
    statics: [{ path: '/', dir: builtClient('h5') }],
    routes: [{ method: 'GET', path: '/personas.json', reply: () => ({ contentType: 'application/json', body: '[]' }) }],
  });
  try {
    const page = await phones.open({
      prepare: async (context) => {
        await context.addInitScript(() => sessionStorage.setItem('linli.persona', 'openid-stranger'));
      },
    });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'GET') bodies.push(response.body());
    });
    await page.goto(world.cloud.url);
    await see(page, '找到我家');
    const loaded = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    tell('first load in the browser, gzip', loaded, FIRST_LOAD_GZIP_BYTES_MAX);
    expect(loaded).toBeLessThanOrEqual(FIRST_LOAD_GZIP_BYTES_MAX);
  } finally {
    await world.close();
  }
});

test.each(['weapp', 'h5'] as const)('neither zod nor code of the server is in the build for %s', (platform) => {
  expect(serverWordsIn(filesOf(builtClient(platform)))).toEqual([]);
});

test('all those words are in the function that is deployed, so that one in a phone would be seen', async () => {
  const files = filesOf(join(await functionsDir(), 'api')).filter(({ path }) => path.endsWith('.js'));
  const found = new Set(serverWordsIn(files).map((finding) => finding.split(' in ')[0]));
  expect(SERVER_WORDS.filter((word) => !found.has(word))).toEqual([]);
});

test('a package that is too heavy is weighed as such', () => {
  const file = (path: string, length: number): BuiltFile => ({ path, bytes: Buffer.alloc(length) });
  const { main, subpackages } = packagesOf([
    file('app.js', 100),
    file('pages/home/index.js', 20),
    file('packages/need/pages/post/index.js', 3),
  ]);
  expect([sizeOf(main), subpackages.map(({ name, files }) => [name, sizeOf(files)])]).toEqual([120, [['need', 3]]]);
});
