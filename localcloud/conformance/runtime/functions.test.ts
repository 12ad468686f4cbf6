import { KEEPER, PROBE, startConformanceCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement, statement } from './remote.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startConformanceCloud({
    probe: PROBE,
    keeper: { ...KEEPER, config: { triggers: [{ name: 'daily', type: 'timer', config: '0 0 0 * * * *' }] } },
  });
});
afterAll(() => cloud.end());

describe('what a function is told', () => {
  localStatement('the event is what the client sent, with userInfo added [RECALL]', async () => {
    const event = await cloud.act('event', { n: 1, list: [{ a: null }] });
    expect(event).toEqual({
      act: 'event',
      n: 1,
      list: [{ a: null }],
      userInfo: { appId: 'wx0000localcloud00', openId: USER },
    });
  });

  localStatement('getWXContext names the caller, the app, the environment and the source wx_client [DOC]', async () => {
    expect(await cloud.act('context')).toEqual({
      wx: {
        OPENID: USER,
        UNIONID: `union-${USER}`,
        APPID: 'wx0000localcloud00',
        CLIENTIP: '127.0.0.1',
        ENV: 'local-env',
        SOURCE: 'wx_client',
      },
      env: 'local-env',
      runenv: 'SCF',
    });
  });

  localStatement('an openid of digits alone arrives as a number [RUN]', async () => {
    expect(await cloud.act('context', {}, '12345')).toMatchObject({ wx: { OPENID: 12345 } });
  });

  localStatement('a function called by a function sees the source wx_client,scf and no OPENID [DOC]', async () => {
    const { result } = (await cloud.act('call', { name: 'probe', data: { act: 'context' } })) as {
      result: { wx: object };
    };
    expect(result.wx).toEqual({
      APPID: 'wx0000localcloud00',
      CLIENTIP: '127.0.0.1',
      ENV: 'local-env',
      SOURCE: 'wx_client,scf',
    });
  });

  localStatement('the source grows by one scf with each function on the way [DOC]', async () => {
    const inner = { name: 'probe', data: { act: 'context' } };
    const outer = { name: 'probe', data: { act: 'call', ...inner } };
    expect(await cloud.act('call', outer)).toMatchObject({
      result: { result: { wx: { SOURCE: 'wx_client,scf,scf' } } },
    });
  });

  statement('the second argument names request, function, namespace and limits [RECALL]', async () => {
    expect(await cloud.act('platformContext')).toMatchObject({
      request_id: expect.stringMatching(/^[\w-]{8,}$/) as unknown,
      function_name: 'probe',
      time_limit_in_ms: 10_000,
      memory_limit_in_mb: 256,
    });
  });

  localStatement(
    'what a timer put into the environment is gone when a user calls the same instance, and back [RECALL]',
    async () => {
      await cloud.clock.jumpTo(cloud.clock.now() + 24 * 60 * 60 * 1000);
      await cloud.invoke('keeper', {}, { openid: 'o-second' });
      await cloud.clock.jumpTo(cloud.clock.now() + 24 * 60 * 60 * 1000);
      const { data } = (await cloud.act('find', { collection: 'kept', where: {} })) as { data: object[] };
      const user = { source: 'wx_client', openid: 'o-second', trigger: '' };
      const timer = { source: 'wx_trigger', openid: '', trigger: 'timer' };
      expect(data.map((kept) => (kept as { environment: object }).environment)).toEqual([timer, user, timer]);
    },
  );
});
