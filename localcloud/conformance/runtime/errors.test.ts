import { startTestCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement } from './remote.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
  await cloud.act('add', { collection: 'things', data: { _id: 'one', n: 0 } });
});
beforeEach(() => {
  cloud.setFaults({});
});
afterAll(() => cloud.end());

const post = async (path: string, body: string | FormData, headers: Record<string, string> = {}): Promise<unknown> => {
  const reply = await fetch(cloud.url + path, { method: 'POST', body, headers });
  return { status: reply.status, body: (await reply.json()) as unknown };
};
const refusedBy = (code: string, text: string) => ({
  status: 200,
  body: { requestId: expect.any(String) as unknown, code, message: expect.stringContaining(text) as unknown },
});
const n = async (): Promise<number> =>
  ((await cloud.act('get', { collection: 'things', id: 'one' })) as { data: { n: number } }).data.n;
const transact = (times = 0): Promise<unknown> => cloud.act('transaction', { collection: 'things', id: 'one', times });
const refused = (fields: object) => ({ refused: expect.objectContaining(fields) as unknown });

describe('the wire', () => {
  localStatement('an unknown action is an error with code, message and requestId at status 200 [RUN]', async () => {
    expect(await post('/admin', '{"action":"database.dance"}')).toMatchObject({
      status: 200,
      body: { requestId: expect.any(String) as unknown, code: expect.any(String) as unknown },
    });
    expect(await post('/admin', '{"action":"moon.walk"}')).toEqual(refusedBy('INVALID_PARAM', 'moon.walk'));
  });

  localStatement('a body that is no JSON is answered in the shape of an error [RUN]', async () => {
    expect(await post('/admin', '{"action":')).toEqual(refusedBy('INVALID_PARAM', 'JSON'));
    expect(await post('/admin', '[]')).toEqual(refusedBy('INVALID_PARAM', 'not an object'));
  });

  localStatement('wx.openApi without protobuf bytes is refused [RUN]', async () => {
    expect(await post('/admin', '{"action":"wx.openApi","apiName":"security.msgSecCheck"}')).toEqual(
      refusedBy('INVALID_PARAM', 'multipart'),
    );
  });

  localStatement('a request over 8 MB is refused [DOC]', async () => {
    expect(await post('/admin', JSON.stringify({ action: 'x', pad: 'x'.repeat(8 * 1024 * 1024) }))).toEqual(
      refusedBy('INVALID_PARAM', 'longer than'),
    );
  });

  localStatement('actions that wx-server-sdk does not expose are refused, not ignored [RUN]', async () => {
    expect(await post('/admin', '{"action":"storage.batchCopyFile"}')).toEqual(
      refusedBy('INVALID_PARAM', 'storage.batchCopyFile'),
    );
  });

  localStatement(
    'a client call without an openid or with malformed JSON answers -501007 at status 200 [RUN]',
    async () => {
      expect(await post('/invoke/probe', '{}')).toMatchObject({ status: 200, body: { errCode: -501007 } });
      expect(await post('/invoke/probe', '{', { 'x-localcloud-openid': USER })).toMatchObject({
        status: 200,
        body: { errCode: -501007 },
      });
    },
  );

  localStatement('a client call answers errMsg, result and requestID [RUN]', async () => {
    const answer = await post('/invoke/probe', '{"act":"give","json":{"a":"号"}}', { 'x-localcloud-openid': USER });
    expect(answer).toEqual({
      status: 200,
      body: { errMsg: 'cloud.callFunction:ok', result: { a: '号' }, requestID: expect.any(String) as unknown },
    });
  });
});

describe('faults as the SDK shows them', () => {
  localStatement(
    'a conflict at an operation surfaces as -501001 with its text, the callback ran once, nothing is written [FIELD]',
    async () => {
      const before = await n();
      cloud.setFaults({ rules: [{ fault: 'conflict', action: 'database.modifyDocument', calls: [1] }] });
      expect(await transact(3)).toEqual({
        runs: 1,
        result: refused({
          errCode: -501001,
          errMsg: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') as unknown,
        }),
      });
      expect(await n()).toBe(before);
    },
  );

  localStatement('a conflict at commit is retried by the SDK [RUN]', async () => {
    const before = await n();
    cloud.setFaults({ rules: [{ fault: 'conflict', action: 'database.commitTransaction', calls: [1, 2] }] });
    expect(await transact(3)).toEqual({ runs: 3, result: 'committed' });
    expect(await n()).toBe(before + 1);
  });

  localStatement('a busy transaction surfaces as -501001 with its text [FIELD]', async () => {
    cloud.setFaults({ rules: [{ fault: 'busy', calls: [1] }] });
    expect(await transact()).toEqual({
      runs: 1,
      result: refused({
        errCode: -501001,
        errMsg: expect.stringContaining('[ResourceUnavailable.TransactionBusy]') as unknown,
      }),
    });
  });

  localStatement('too many requests are -501003, too many at once -501004 [RUN]', async () => {
    const get = () => cloud.act('get', { collection: 'things', id: 'one', catch: true });
    cloud.setFaults({ rules: [{ fault: 'EXCEED_REQUEST_LIMIT', calls: [1] }] });
    expect(await get()).toEqual(refused({ errCode: -501003 }));
    cloud.setFaults({ rules: [{ fault: 'EXCEED_CONCURRENT_REQUEST_LIMIT', calls: [1] }] });
    expect(await get()).toEqual(refused({ errCode: -501004 }));
  });

  localStatement('a request lost before its effect fails and has no effect [RUN]', async () => {
    const before = await n();
    cloud.setFaults({ rules: [{ fault: 'timeout-before', action: 'database.commitTransaction', calls: [1] }] });
    expect(await transact()).toMatchObject({ runs: 1, result: refused({ code: 'ECONNRESET' }) });
    expect(await n()).toBe(before);
  });

  localStatement('a reply lost after the effect fails just so, and the effect is there [RUN]', async () => {
    const before = await n();
    cloud.setFaults({ rules: [{ fault: 'timeout-after', action: 'database.commitTransaction', calls: [1] }] });
    expect(await transact()).toMatchObject({ runs: 1, result: refused({ code: 'ECONNRESET' }) });
    expect(await n()).toBe(before + 1);
  });

  localStatement('a lost reply to a plain operation surfaces as -501001 [RUN]', async () => {
    cloud.setFaults({ rules: [{ fault: 'timeout-after', calls: [1] }] });
    expect(await cloud.act('add', { collection: 'things', data: { _id: 'lost' }, catch: true })).toEqual(
      refused({ errCode: -501001 }),
    );
    cloud.setFaults({});
    expect(await cloud.act('get', { collection: 'things', id: 'lost' })).toMatchObject({ data: { _id: 'lost' } });
  });

  localStatement('a content check that is down surfaces as -604102 [RUN]', async () => {
    cloud.setFaults({ rules: [{ fault: 'content-check-down' }] });
    const args = { openid: USER, scene: 2, version: 2, content: '好' };
    expect(await cloud.act('openapi', { group: 'security', name: 'msgSecCheck', args, catch: true })).toEqual(
      refused({ errCode: -604102 }),
    );
  });

  localStatement(
    'an open API that is down surfaces as -604102, and only the one that the rule names [RUN]',
    async () => {
      cloud.setFaults({ rules: [{ fault: 'openapi-down', action: 'wx.openApi:wxacode.getUnlimited' }] });
      const picture = () => cloud.act('picture', { args: { scene: 'a' }, catch: true });
      expect(await picture()).toEqual(refused({ errCode: -604102 }));
      const args = { openid: USER, scene: 2, version: 2, content: '好' };
      expect(await cloud.act('openapi', { group: 'security', name: 'msgSecCheck', args, catch: true })).toMatchObject({
        errCode: 0,
      });
      cloud.setFaults({});
      expect(await picture()).toHaveProperty('base64');
    },
  );

  localStatement('a used-up message quota surfaces as 43101 and takes no acceptance away [RUN]', async () => {
    const body = JSON.stringify({ openid: USER, templateId: 't', count: 1 });
    await fetch(`${cloud.url}/_localcloud/subscribe`, { method: 'POST', body });
    const send = () =>
      cloud.act('openapi', {
        group: 'subscribeMessage',
        name: 'send',
        args: { touser: USER, templateId: 't', data: { a: { value: 'x' } } },
        catch: true,
      });
    cloud.setFaults({ rules: [{ fault: 'message-quota-used' }] });
    expect(await send()).toEqual(refused({ errCode: 43101 }));
    cloud.setFaults({});
    expect(await send()).toMatchObject({ errCode: 0 });
  });

  localStatement(
    'an instance killed before its commit fails the call with -504002 and leaves nothing behind [DOC]',
    async () => {
      const before = await n();
      cloud.setFaults({ rules: [{ fault: 'kill-instance', action: 'database.commitTransaction', calls: [1] }] });
      await expect(transact()).rejects.toMatchObject({ errCode: -504002 });
      expect(await n()).toBe(before);
    },
  );
});
