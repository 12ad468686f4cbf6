import { TELLS_CODES } from '../versions/chosen.ts';
import { KEEPER, PROBE, startConformanceCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement, statement } from './remote.ts';

/** As functions were written before there was `async`. */
const CALLS_BACK = `exports.main = (event, context, callback) => {
  setTimeout(() => callback(event.error ? new Error(event.error) : null, { heard: event.n }), 1);
};`;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startConformanceCloud({
    probe: PROBE,
    keeper: { ...KEEPER, config: { triggers: [{ name: 'daily', type: 'timer', config: '0 0 0 * * * *' }] } },
    broken: { source: 'throw new Error("cannot load");' },
    headless: { source: 'exports.handler = async () => 1;' },
    called: { source: CALLS_BACK },
    spoilt: { ...PROBE, config: { timeout: '3' } },
  });
});
afterAll(() => cloud.end());

const failure = (errCode: number, text: string) => ({ errCode, errMsg: expect.stringContaining(text) as unknown });

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

describe('what a function gives back', () => {
  statement('a result travels as JSON: dates become text and undefined fields are gone [RECALL]', async () => {
    expect(await cloud.act('date')).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  });

  statement('a function that returns nothing gives null [RECALL]', async () => {
    expect(await cloud.act('nothing')).toBeNull();
  });

  localStatement('a result that has no JSON fails the call with -504002 [RECALL]', async () => {
    await expect(cloud.act('circular')).rejects.toMatchObject(failure(-504002, 'circular'));
  });

  localStatement('a result of 1 MB of JSON reaches the client [RUN]', async () => {
    expect(await cloud.act('letters', { count: 1024 * 1024 - 2 })).toHaveLength(1024 * 1024 - 2);
  });

  localStatement('a result one byte over 1 MB answers -604001 [RUN]', async () => {
    await expect(cloud.act('letters', { count: 1024 * 1024 - 1 })).rejects.toMatchObject(
      failure(-604001, 'size exceed limit'),
    );
  });

  statement('between functions a result over 1 MB passes [DOC]', async () => {
    const inner = { name: 'probe', data: { act: 'letters', count: 2_000_000 } };
    expect(await cloud.act('callForLength', inner)).toBe(2_000_000);
  });

  localStatement('an event over 6 MB is refused with -501007 [DOC]', async () => {
    const call = cloud.act('give', { json: 'x'.repeat(6 * 1024 * 1024) });
    await expect(call).rejects.toMatchObject(failure(-501007, '6291456'));
  });

  localStatement('an event that is no object is refused with -501007 [RECALL]', async () => {
    await expect(cloud.invoke('probe', [1, 2], { openid: USER })).rejects.toMatchObject(
      failure(-501007, 'must be an object'),
    );
  });
});

describe('a function that takes a callback', () => {
  localStatement('its result is what the callback is given second [DOC]', async () => {
    expect(await cloud.invoke('called', { n: 3 }, { openid: USER })).toEqual({ heard: 3 });
  });

  localStatement('what the callback is given first fails the call with -504002 [DOC]', async () => {
    await expect(cloud.invoke('called', { error: 'no rice' }, { openid: USER })).rejects.toMatchObject(
      failure(-504002, 'no rice'),
    );
  });
});

describe('how a call fails', () => {
  localStatement(
    'a function whose config.json the cloud would not take answers -501000 and says why [RUN]',
    async () => {
      const call = cloud.invoke('spoilt', {}, { openid: USER });
      await expect(call).rejects.toMatchObject(failure(-501000, 'timeout is a number of seconds'));
      expect(cloud.log.join('\n')).toContain('NOT DEPLOYED: function "spoilt": config.json: timeout is a number');
    },
  );

  localStatement('an error thrown by the function answers -504002 with its name and message [FIELD]', async () => {
    await expect(cloud.act('fail', { message: 'no such need' })).rejects.toMatchObject({
      errCode: -504002,
      errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: Error: no such need',
    });
  });

  localStatement('a rejection with a plain object is told in the message [RECALL]', async () => {
    await expect(cloud.act('rejectObject')).rejects.toMatchObject(failure(-504002, "{ why: 'an object' }"));
  });

  localStatement('a function that does not exist answers -501000 [FIELD]', async () => {
    const call = cloud.invoke('nowhere', {}, { openid: USER });
    await expect(call).rejects.toMatchObject(failure(-501000, 'FunctionName parameter could not be found'));
  });

  statement(
    'a function told of another that failed sees code FUNCTIONS_EXECUTE_FAIL and errCode -1 [RUN]',
    async () => {
      const called = await cloud.act('call', { name: 'probe', data: { act: 'fail', message: 'inner' }, catch: true });
      const errMsg = expect.stringMatching(/^callFunction:fail .*Error: inner/) as unknown;
      expect(called).toMatchObject({
        refused: TELLS_CODES
          ? { errCode: -1, code: 'FUNCTIONS_EXECUTE_FAIL', errMsg: 'callFunction:fail Error: inner' }
          : { errCode: -504002, errMsg },
      });
    },
  );

  statement('a function that calls one that does not exist sees code FUNCTION_NOT_FOUND [FIELD]', async () => {
    const called = await cloud.act('call', { name: 'nowhere', data: {}, catch: true });
    expect(called).toMatchObject({
      refused: TELLS_CODES ? { errCode: -1, code: 'FUNCTION_NOT_FOUND' } : { errCode: -501001 },
    });
  });

  localStatement('an error that nobody catches fails the running call with -504002 [RECALL]', async () => {
    await expect(cloud.act('failLater')).rejects.toMatchObject(failure(-504002, 'thrown by nobody'));
  });

  localStatement(
    'process.exit fails the call with -504002 and the next call finds a new instance [RECALL]',
    async () => {
      await expect(cloud.act('exit')).rejects.toMatchObject(failure(-504002, 'ended with code 3'));
      expect(await cloud.act('give', { json: 'alive' })).toBe('alive');
    },
  );

  localStatement('code that cannot be loaded fails each call with its error [RECALL]', async () => {
    const call = () => cloud.invoke('broken', {}, { openid: USER });
    await expect(call()).rejects.toMatchObject(failure(-504002, 'cannot load'));
    await expect(call()).rejects.toMatchObject(failure(-504002, 'cannot load'));
  });

  localStatement('code without exports.main fails with -504002 [RECALL]', async () => {
    await expect(cloud.invoke('headless', {}, { openid: USER })).rejects.toMatchObject(failure(-504002, 'named main'));
  });
});
