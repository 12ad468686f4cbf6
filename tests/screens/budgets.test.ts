import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { usePhones } from '../browser/phones.ts';
import { see } from '../journey/acts.ts';
import { builtClient } from '../journey/stage.ts';
import { functionsDir } from '../world/bundle.ts';
import { openWorld } from '../world/world.ts';
import {
  filesOf,
  FIRST_LOAD_GZIP_BYTES_MAX,
  sayWeight,
  SERVER_WORDS,
  serverWordsIn,
  weighFirstLoad,
} from '../../scripts/build/weigh.ts';

const phones = usePhones();

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
    // The numbers are read after a run, also when all is well.
    process.stderr.write(
      `  ${sayWeight({ what: 'first load as it happened, gzip', bytes: loaded, max: FIRST_LOAD_GZIP_BYTES_MAX })}\n`,
    );
    expect(loaded).toBeLessThanOrEqual(FIRST_LOAD_GZIP_BYTES_MAX);
    // The gate reckons it without a browser: it must reckon the same files.
    const reckoned = weighFirstLoad(filesOf(builtClient('h5'))).bytes;
    expect(Math.abs(loaded - reckoned)).toBeLessThan(1000);
  } finally {
    await world.close();
  }
});

test('all those words are in the function that is deployed, so that one in a phone would be seen', async () => {
  const files = filesOf(join(await functionsDir(), 'api')).filter(({ path }) => path.endsWith('.js'));
  const found = new Set(serverWordsIn(files).map((finding) => finding.split(' in ')[0]));
  expect(SERVER_WORDS.filter((word) => !found.has(word))).toEqual([]);
});
