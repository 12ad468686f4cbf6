import { randomUUID } from 'node:crypto';
import { BULK_METHODS } from '../../shared/rpc/functions.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER } from '../world/world.ts';
import { MEGABYTE } from './bad-values.ts';
import { goodInput } from './examples.ts';

const world = useWorld();

const send = (event: object, name: 'api' | 'bulk' = 'api') =>
  world().cloud.invoke(name, event, { openid: FOUNDER.openid });

test('an event that is no request is INVALID_INPUT, an unknown method CLIENT_TOO_OLD, and neither writes', async () => {
  const before = await world().db.dump();
  const good = { method: 'need.post', input: goodInput('need.post'), requestId: randomUUID(), client: 'test' };
  const events = [
    {},
    { ...good, requestId: 7 },
    { ...good, requestId: '' },
    { ...good, requestId: 'x'.repeat(65) },
    { ...good, requestId: '../../etc' },
    { ...good, method: undefined },
    { ...good, method: { $ne: '' } },
  ];
  for (const event of events)
    expect(await send(event)).toEqual({ ok: false, code: 'INVALID_INPUT', issues: ['request'] });
  for (const method of ['__proto__', 'constructor', 'need.explode', MEGABYTE]) {
    expect(await send({ ...good, method })).toEqual({ ok: false, code: 'CLIENT_TOO_OLD' });
  }
  expect(await world().db.changesSince(before)).toEqual([]);
});

test.each(BULK_METHODS)('the function api does not know %s, which bulk answers', async (method) => {
  const event = { method, input: goodInput(method), requestId: randomUUID(), client: 'test' };
  expect(await send(event)).toEqual({ ok: false, code: 'CLIENT_TOO_OLD' });
});

test('the function bulk answers no method of api', async () => {
  const event = { method: 'membership.me', input: {}, requestId: randomUUID(), client: 'test' };
  expect(await send(event, 'bulk')).toEqual({ ok: false, code: 'CLIENT_TOO_OLD' });
});

test('a key called __proto__ in the input is no field and makes nobody an admin', async () => {
  const body = `{"method":"need.post","requestId":"${randomUUID()}","client":"test","__proto__":{"role":"admin"},"input":{"__proto__":{"slots":20},"kind":"help","text":"请人帮忙抬柜子","urgency":"normal","place":{"at":"home","note":""}}}`;
  const response = await fetch(`${world().cloud.url}/invoke/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-localcloud-openid': FOUNDER.openid },
    body,
  });
  expect(((await response.json()) as { result: unknown }).result).toEqual({
    ok: false,
    code: 'INVALID_INPUT',
    issues: ['slots'],
  });
});

test('fields that the contract does not know are neither stored nor believed', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const forged = {
    requesterId: mo.residentId,
    requesterName: '别人',
    status: 'confirmed',
    claims: [{ residentId: mo.residentId, name: '莫', claimedAt: 1 }],
    points: 1000,
    communityId: 'community_zother',
    buildingId: 'building_nowhere',
    createdAt: 1,
    wall: 'finished',
    _id: 'need_mine',
  };
  const answer = await world().cloud.invoke(
    'api',
    {
      method: 'need.post',
      input: { ...goodInput('need.post'), media: [], aboutOfficeId: undefined, ...forged },
      requestId: randomUUID(),
      client: 'test',
    },
    { openid: wei.openid },
  );
  const { needId } = (answer as { value: { needId: string } }).value;
  const stored = await world().db.one('needs', needId);
  expect(stored).toMatchObject({
    status: 'open',
    claims: [],
    requesterId: wei.residentId,
    requesterName: wei.person.name,
    communityId: 'community_test',
    wall: 'unfinished',
  });
  expect(stored).not.toHaveProperty('points');
  expect(await world().db.one('needs', 'need_mine')).toBeUndefined();
  expect((await wei.must('points.statement', {})).balance).toBe(0);
});
