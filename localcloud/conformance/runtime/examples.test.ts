import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCollections } from '../../commands/read-collections.ts';
import { eventually, startTestCloud, type Deployment, type TestCloud } from './cloud.ts';

const EXAMPLES = join(__dirname, '../../examples');
const NAMES = ['avatar', 'letter', 'poster', 'router', 'shops', 'sign-up', 'visits'];

const deployment = (name: string): Deployment => {
  const config = join(EXAMPLES, name, 'config.json');
  return {
    source: readFileSync(join(EXAMPLES, name, 'index.js'), 'utf8'),
    ...(existsSync(config) ? { config: JSON.parse(readFileSync(config, 'utf8')) as unknown } : {}),
  };
};

let cloud: TestCloud;
beforeAll(async () => {
  const functions = Object.fromEntries(NAMES.map((name) => [name, deployment(name)]));
  const collections = readCollections(join(EXAMPLES, 'collections.json'));
  cloud = await startTestCloud({ collections, afterAnswer: 'refuse' }, functions);
});
afterAll(() => cloud.end());

const call = (name: string, event: object, openid = 'o-one') => cloud.invoke(name, event, { openid });

test('a router finds the interface, its middlewares and the caller', async () => {
  expect(await call('router', { $url: 'twice', number: 4 })).toEqual({
    code: 0,
    data: { openId: 'o-one', number: 4, twice: 8 },
  });
  expect(await call('router', { $url: 'nowhere' })).toEqual({ code: 404, message: 'no such route' });
});

test('an avatar is at the address that is given for it', async () => {
  const bytes = Buffer.from('no picture, but bytes');
  const { url } = (await call('avatar', { base64: bytes.toString('base64') })) as { url: string };
  expect(await (await fetch(url)).text()).toBe('no picture, but bytes');
});

test('shops nearby come nearest first, and none from beyond', async () => {
  const places = [
    ['far', 106.9, 24],
    ['rice', 106.001, 24],
    ['oil', 106.0001, 24],
  ];
  for (const [name, longitude, latitude] of places) await call('shops', { act: 'open', name, longitude, latitude });
  expect(await call('shops', { act: 'near', longitude: 106, latitude: 24, metres: 500 })).toEqual(['oil', 'rice']);
});

test('as many get a place as there are, and a phone number counts once', async () => {
  await call('sign-up', { course: 'c1', open: { places: 3, taken: 0 } });
  const people = ['o-a', 'o-b', 'o-c', 'o-d', 'o-e'];
  const first = (await call('sign-up', { course: 'c1', phone: '1' }, 'o-a')) as object;
  const again = await call('sign-up', { course: 'c1', phone: '1' }, 'o-z');
  expect([first, again]).toEqual([
    { ok: true, place: 1 },
    { ok: false, why: 'twice' },
  ]);
  const answers = [];
  for (const [at, openid] of people.slice(1).entries())
    answers.push(await call('sign-up', { course: 'c1', phone: `p${String(at)}` }, openid));
  expect(answers).toEqual([
    { ok: true, place: 2 },
    { ok: true, place: 3 },
    { ok: false, why: 'full' },
    { ok: false, why: 'full' },
  ]);
});

test('a poster is made, checked, kept and told of; bad words stop it', async () => {
  const made = await call('poster', { path: 'pages/index', words: '欢迎来' });
  expect(made).toMatchObject({ ok: true, fileID: 'cloud://local-env.6c6f-local-env/posters/o-one.jpg' });
  expect(await call('poster', { path: 'pages/index', words: '违规测试' })).toEqual({ ok: false, why: 'words' });
  const messages = await (await fetch(`${cloud.url}/_localcloud/messages.json`)).text();
  expect([messages.includes('欢迎来'), messages.includes('违规测试')]).toEqual([true, false]);
});

test('a note written after the answer is refused where the cloud may lose it, and said', async () => {
  expect(await call('visits', { page: 'home' })).toEqual({ ok: true });
  const line = await eventually(() => Promise.resolve(cloud.log.find((one) => one.includes('AFTER ITS ANSWER'))));
  expect(line).toContain('visits');
});

test('an answer comes through the callback, and keeping the same letter twice counts each time', async () => {
  expect(await call('letter', { id: 'l1', words: 'x' })).toEqual({ kept: 1 });
  expect(await call('letter', { id: 'l1', words: 'x' })).toEqual({ kept: 1 });
});
