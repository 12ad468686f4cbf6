import * as z from 'zod';
import { fail, ok, type CommonErrorCode, type Result } from '../kernel/errors.ts';
import { createRpcClient } from './client.ts';
import { defineContract, type Request } from './contract.ts';
import { createRouter } from './router.ts';
import { text } from './schemas.ts';

const contract = defineContract({
  'need.say': {
    input: z.object({ words: text(1, 5), nested: z.object({ count: z.number().int() }).optional() }),
    output: z.object({ heard: z.string() }),
    errors: ['TEXT_REFUSED'],
  },
  'need.break': { input: z.object({}), output: z.object({}), errors: [] },
});
type TestContract = typeof contract;
type Ctx = { 'need.say': { who: string }; 'need.break': { who: string } };

type Options = { admit?: (request: Request) => Promise<Result<unknown, CommonErrorCode>> };

const router = ({ admit = async () => ok({ who: 'a neighbour' }) }: Options = {}) => {
  const failures: unknown[] = [];
  const route = createRouter<TestContract, Ctx>(
    contract,
    {
      'need.say': async ({ words }, { who }) =>
        words === 'rude'
          ? { ...fail('TEXT_REFUSED'), openid: 'o-secret' }
          : ok({ heard: `${who}: ${words}`, openid: 'o-secret' }),
      'need.break': async () => {
        throw new Error('a bug, with details');
      },
    },
    {
      admit,
      failed: (cause) => {
        failures.push(cause);
        return 'INTERNAL';
      },
    },
  );
  return { route, failures };
};

const REQUEST = { method: 'need.say', input: { words: 'hello' }, requestId: 'request-1', client: '1.0.0' };

test('client and router understand each other through JSON', async () => {
  const { route } = router();
  const call = createRpcClient<TestContract>(
    async (request) => JSON.parse(JSON.stringify(await route(JSON.parse(JSON.stringify(request))))) as unknown,
    '1.0.0',
  );
  expect(await call('need.say', { words: ' hello ' }, { requestId: 'request-1' })).toEqual({
    ok: true,
    value: { heard: 'a neighbour: hello' },
  });
  expect(await call('need.say', { words: 'rude' }, { requestId: 'request-2' })).toEqual({
    ok: false,
    code: 'TEXT_REFUSED',
  });
  expect(await call('need.break', {}, { requestId: 'request-3' })).toEqual({ ok: false, code: 'INTERNAL' });
});

test('fields that the contract does not list do not leave, neither with a value nor with a refusal', async () => {
  const { route } = router();
  expect(await route(REQUEST)).toEqual({ ok: true, value: { heard: 'a neighbour: hello' } });
  expect(await route({ ...REQUEST, input: { words: 'rude' } })).toEqual({ ok: false, code: 'TEXT_REFUSED' });
});

test.each([
  undefined,
  null,
  'need.say',
  7,
  [],
  {},
  { ...REQUEST, method: 7 },
  { ...REQUEST, method: ['need.say'] },
  { ...REQUEST, requestId: undefined },
  { ...REQUEST, requestId: 'short' },
  { ...REQUEST, requestId: { $ne: '' } },
  { ...REQUEST, requestId: 'x'.repeat(65) },
])('the event %j is no request', async (event) => {
  expect(await router().route(event)).toEqual({ ok: false, code: 'INVALID_INPUT', issues: ['request'] });
});

test.each(['need.unknown', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'need.say '])(
  'no method is called %j here: the caller is too old, or too clever',
  async (method) => {
    expect(await router().route({ ...REQUEST, method })).toEqual({ ok: false, code: 'CLIENT_TOO_OLD' });
  },
);

test('bad input names the fields, and is refused before anybody asks who calls', async () => {
  const asked: Request[] = [];
  const { route } = router({
    admit: async (request) => {
      asked.push(request);
      return ok({ who: 'nobody' });
    },
  });
  expect(await route({ ...REQUEST, input: { words: 'too long', nested: { count: 1.5 } } })).toEqual({
    ok: false,
    code: 'INVALID_INPUT',
    issues: ['words', 'nested.count'],
  });
  expect(await route({ ...REQUEST, input: undefined })).toEqual({ ok: false, code: 'INVALID_INPUT', issues: [''] });
  expect(asked).toEqual([]);
});

test('whom the door refuses never meets the handler', async () => {
  const { route, failures } = router({ admit: async () => fail('NOT_RESIDENT') });
  expect(await route({ ...REQUEST, method: 'need.break', input: {} })).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  expect(failures).toEqual([]);
});

test('what is thrown, at the door or behind it, is told without its details', async () => {
  const thrown = new Error('o-secret');
  const atTheDoor = router({ admit: async () => Promise.reject(thrown) });
  expect(await atTheDoor.route(REQUEST)).toEqual({ ok: false, code: 'INTERNAL' });
  expect(atTheDoor.failures).toEqual([thrown]);
  const behind = router();
  expect(await behind.route({ ...REQUEST, method: 'need.break', input: {} })).toEqual({ ok: false, code: 'INTERNAL' });
  expect(behind.failures).toEqual([new Error('a bug, with details')]);
});

test('an output that breaks the contract is a bug, not an answer', async () => {
  const failures: unknown[] = [];
  const route = createRouter<TestContract, Ctx>(
    contract,
    { 'need.say': async () => ok({ heard: 7 as unknown as string }), 'need.break': async () => ok({}) },
    {
      admit: async () => ok({ who: '' }),
      failed: (cause) => {
        failures.push(cause);
        return 'INTERNAL';
      },
    },
  );
  expect(await route(REQUEST)).toEqual({ ok: false, code: 'INTERNAL' });
  expect(failures).toHaveLength(1);
});

test('a client name of any kind is cut or dropped, never refused', async () => {
  const seen: string[] = [];
  const { route } = router({
    admit: async (request) => {
      seen.push(request.client);
      return ok({ who: 'x' });
    },
  });
  await route({ ...REQUEST, client: 'x'.repeat(1000) });
  await route({ ...REQUEST, client: { toString: 'no' } });
  expect(seen).toEqual(['x'.repeat(32), '']);
});
