import type * as z from 'zod';
import { createRpcClient } from './client.ts';
import type { Request } from './contract.ts';

type TestContract = {
  'need.claim': {
    input: z.ZodObject<{ needId: z.ZodString }>;
    output: z.ZodObject<{ left: z.ZodNumber }>;
    errors: readonly ['NEED_FULL'];
  };
};
const answering = (reply: unknown) => createRpcClient<TestContract>(async () => reply, '1.0.0');
const ask = (reply: unknown) => answering(reply)('need.claim', { needId: 'n1' }, { requestId: 'request-1' });

test('a call is sent as method, input, request id and client build, and nothing else', async () => {
  const sent: Request[] = [];
  const call = createRpcClient<TestContract>(async (request) => {
    sent.push(request);
    return { ok: true, value: { left: 1 } };
  }, '1.0.0');
  expect(await call('need.claim', { needId: 'n1' }, { requestId: 'request-1' })).toEqual({
    ok: true,
    value: { left: 1 },
  });
  expect(sent).toEqual([{ method: 'need.claim', input: { needId: 'n1' }, requestId: 'request-1', client: '1.0.0' }]);
});

test('a refusal arrives as it was sent', async () => {
  expect(await ask({ ok: false, code: 'NEED_FULL' })).toEqual({ ok: false, code: 'NEED_FULL' });
});

test('a transport that throws, at once or later, is NETWORK: nobody knows whether the request arrived', async () => {
  const thrower = createRpcClient<TestContract>(() => {
    throw new Error('no radio');
  }, '1.0.0');
  const rejecter = createRpcClient<TestContract>(async () => Promise.reject(new Error('timeout')), '1.0.0');
  expect(await thrower('need.claim', { needId: 'n1' }, { requestId: 'request-1' })).toEqual({
    ok: false,
    code: 'NETWORK',
  });
  expect(await rejecter('need.claim', { needId: 'n1' }, { requestId: 'request-1' })).toEqual({
    ok: false,
    code: 'NETWORK',
  });
});

test.each([
  undefined,
  null,
  '',
  'ok',
  42,
  [],
  {},
  { ok: 'true', value: 1 },
  { ok: 1 },
  { ok: false },
  { ok: false, code: 7 },
  { ok: true },
])('the answer %j has no shape this build knows: INTERNAL', async (reply) => {
  expect(await ask(reply)).toEqual({ ok: false, code: 'INTERNAL' });
});

test.each(['CODE_OF_TOMORROW', 'constructor', '__proto__', ''])(
  'a code %j of a newer server asks for a newer app',
  async (code) => {
    expect(await ask({ ok: false, code })).toEqual({ ok: false, code: 'CLIENT_TOO_OLD' });
  },
);
