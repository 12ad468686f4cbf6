import { failure, PROBE, startConformanceCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement, statement } from './remote.ts';

/** As functions were written before there was `async`. */
const CALLS_BACK = `exports.main = (event, context, callback) => {
  setImmediate(() => callback(event.error ? new Error(event.error) : null, { heard: event.n }));
};`;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startConformanceCloud({ probe: PROBE, called: { source: CALLS_BACK } });
});
afterAll(() => cloud.end());

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
