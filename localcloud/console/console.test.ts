import { KEEPER, PROBE, startTestCloud, USER, type TestCloud } from '../conformance/runtime/cloud.ts';
import { SECTIONS } from './layout.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud(
    { startAt: Date.parse('2026-12-01T00:00:00+08:00') },
    {
      probe: PROBE,
      nightly: { ...KEEPER, config: { triggers: [{ name: 'n', type: 'timer', config: '0 0 2 * * * *' }] } },
    },
  );
  await cloud.act('add', { collection: 'things', data: { _id: 'evil', title: '<script>alert(1)</script>', n: 3 } });
  await cloud.act('upload', { path: '照片/<b>.txt', text: 'x' });
});
afterAll(() => cloud.end());

const page = async (path: string): Promise<string> => (await fetch(`${cloud.url}/_localcloud/${path}`)).text();
const post = async (path: string, body: unknown): Promise<unknown> => {
  const reply = await fetch(`${cloud.url}/_localcloud/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: reply.status, body: (await reply.json()) as unknown };
};

describe('pages', () => {
  test.each(SECTIONS.map(({ name, title }) => [name, title]))('/%s is the page %s', async (name, title) => {
    const reply = await fetch(`${cloud.url}/_localcloud/${name}`);
    const text = await reply.text();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain(`aria-current="page">${title.replace('&', '&amp;')}`);
  });

  test('documents are found with the query that was typed, and say what finding them cost', async () => {
    const found = await page(
      `collections/things?query=${encodeURIComponent('{"n":{"$gte":3}}')}&order=${encodeURIComponent('{"n":-1}')}`,
    );
    expect(found).toContain('&quot;_id&quot;: &quot;evil&quot;');
    expect(found).toContain('1 shown');
    expect(await page(`collections/things?query=${encodeURIComponent('{"n":{"$gte":4}}')}`)).toContain('0 shown');
  });

  test('a query that is no query is answered with the reason', async () => {
    expect(await page('collections/things?query=%7B')).toContain('class="bad"');
    expect(await page(`collections/things?query=${encodeURIComponent('{"n":{"$dance":1}}')}`)).toContain('class="bad"');
  });

  test('what users wrote is text and never markup', async () => {
    for (const path of ['', 'collections/things', 'storage', 'log']) {
      const text = await page(path);
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<b>.txt');
    }
    expect(await page('collections/things')).toContain('&lt;script&gt;alert(1)');
  });

  test('a call has a page with its queries and output', async () => {
    await cloud.act('print', { line: 'printed by probe' });
    const id = cloud.invocations().at(-1)?.id ?? '';
    expect(await page(`invocations/${id}`)).toContain('printed by probe');
  });

  test('what does not exist is not found', async () => {
    const statuses = await Promise.all(
      ['nothing', 'invocations/x', 'collections/none', 'nothing.json', 'log/x'].map(
        async (path) => (await fetch(`${cloud.url}/_localcloud/${path}`)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('what the console moves', () => {
  test('a function is called as a user', async () => {
    expect(await post('call', { function: 'probe', openid: USER, event: { act: 'give', json: [1] } })).toMatchObject({
      status: 200,
      body: { result: [1] },
    });
    expect(
      await post('call', { function: 'probe', openid: USER, event: { act: 'fail', message: 'no' } }),
    ).toMatchObject({ status: 200, body: { errCode: -504002 } });
  });

  test('the clock jumps, runs timers on the way, and goes back to the machine', async () => {
    const at = Date.parse('2026-12-01T03:00:00+08:00');
    expect(await post('clock', { at })).toMatchObject({ status: 200, body: { now: expect.any(Number) as unknown } });
    expect(cloud.clock.now() - at).toBeLessThan(10_000);
    expect(cloud.invocations().filter((call) => call.function === 'nightly')).toHaveLength(1);
    await post('clock', { real: true });
    expect(Math.abs(cloud.clock.now() - Date.now())).toBeLessThan(5000);
  });

  test('faults are set and told', async () => {
    expect(await post('faults', { rules: [{ fault: 'slow', ms: 1 }] })).toEqual({
      status: 200,
      body: { seed: 1, rules: [{ fault: 'slow', ms: 1 }] },
    });
    await post('faults', {});
    expect(await (await fetch(`${cloud.url}/_localcloud/faults.json`)).json()).toMatchObject({ plan: { seed: 1 } });
  });

  test('a stored file is removed', async () => {
    await cloud.act('upload', { path: 'gone.txt', text: 'x' });
    expect(await post('storage/remove', { path: 'gone.txt' })).toEqual({ status: 200, body: {} });
    expect(await post('storage/remove', { path: 'gone.txt' })).toEqual({
      status: 400,
      body: { error: 'no such file' },
    });
  });

  test.each<[string, unknown, string]>([
    ['subscribe', { openid: 'o', templateId: 't', count: 0 }, 'count is a whole number within 1-1000'],
    ['subscribe', { templateId: 't' }, 'openid is missing'],
    ['clock', { at: 'noon' }, 'at must be a number'],
    ['timers/run', { function: 'probe' }, 'function "probe" has no timer'],
    ['faults', { rules: [{ fault: 'flood' }] }, 'fault rule 1: fault must be one of'],
    ['call', { openid: 'o' }, 'function is missing'],
    ['faults', 7, 'the body must be a JSON object'],
  ])('%s refuses %j', async (action, body, why) => {
    expect(await post(action, body)).toEqual({ status: 400, body: { error: expect.stringContaining(why) as unknown } });
  });
});
