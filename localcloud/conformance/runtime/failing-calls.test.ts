import { TELLS_CODES } from '../versions/chosen.ts';
import { failure, PROBE, startConformanceCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement, statement } from './remote.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startConformanceCloud({
    probe: PROBE,
    broken: { source: 'throw new Error("cannot load");' },
    headless: { source: 'exports.handler = async () => 1;' },
    spoilt: { ...PROBE, config: { timeout: '3' } },
  });
});
afterAll(() => cloud.end());

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
