import { startTestCloud, USER } from './cloud.ts';
import { localStatement } from './remote.ts';
import { refused, useOpenapi } from './use-openapi.ts';

const { cloud, openapi } = useOpenapi();

describe('other open APIs', () => {
  localStatement('wxacode.getUnlimited gives a picture and its content type, not JSON [RUN]', async () => {
    const picture = (await cloud().act('picture', {
      args: { scene: 'card=12', page: 'pages/card/index', width: 300 },
    })) as { contentType: string; base64: string };
    const png = Buffer.from(picture.base64, 'base64');
    expect([picture.contentType, png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual([
      'image/png',
      'PNG',
      300,
    ]);
  });

  localStatement(
    'a scene of 32 characters is taken; 33, or one with other characters, is refused with 40169 [RECALL]',
    async () => {
      const qr = (scene: string) => cloud().act('picture', { args: { scene }, catch: true });
      expect(await qr('a'.repeat(32))).toHaveProperty('base64');
      expect(await qr('a'.repeat(33))).toEqual(refused(40169));
      expect(await qr('号=1')).toEqual(refused(40169));
    },
  );

  localStatement('wxacode.get gives a picture of a path with its query [DOC]', async () => {
    const picture = (await cloud().act('picture', { args: { path: 'pages/card/index?card=12', width: 280 } })) as {
      contentType: string;
      base64: string;
    };
    expect([picture.contentType, Buffer.from(picture.base64, 'base64').readUInt32BE(16)]).toEqual(['image/png', 280]);
    const long = await cloud().act('picture', { args: { path: 'a'.repeat(1025) }, catch: true });
    const wide = await cloud().act('picture', { args: { path: 'a', width: 2000 }, catch: true });
    expect([long, wide]).toEqual([refused(40159), refused(40097)]);
  });

  localStatement('each can be told to fail: -604102 while openapi is down [RUN]', async () => {
    cloud().setFaults({ rules: [{ fault: 'openapi-down' }] });
    const calls = [
      openapi('security', 'imgSecCheck', { media: { contentType: 'image/png', value: '' } }),
      openapi('customerServiceMessage', 'send', { touser: USER, msgtype: 'text', text: { content: '好' } }),
      openapi('wxacode', 'get', { path: 'a' }),
    ];
    const answers = await Promise.all(calls);
    cloud().setFaults({});
    expect(answers).toEqual(answers.map(() => refused(-604102)));
  });

  localStatement('a page with a leading slash is refused with 41030 [RECALL]', async () => {
    expect(await cloud().act('picture', { args: { scene: 'a', page: '/pages/a' }, catch: true })).toEqual(
      refused(41030),
    );
  });

  localStatement('a version of the mini-program that there is not is refused with 40097 [DOC]', async () => {
    const qr = (args: object) => cloud().act('picture', { args: { scene: 'a', ...args }, catch: true });
    expect(await qr({ envVersion: 'trial', checkPath: false })).toHaveProperty('base64');
    expect(await qr({ envVersion: 'beta' })).toEqual(refused(40097));
    expect(await qr({ checkPath: 'no' })).toEqual(refused(40097));
  });

  localStatement('phonenumber.getPhoneNumber gives the same synthetic number for the same code [DOC]', async () => {
    const [first, second] = [
      await openapi('phonenumber', 'getPhoneNumber', { code: 'abcd1' }),
      await openapi('phonenumber', 'getPhoneNumber', { code: 'abcd1' }),
    ];
    expect(first).toMatchObject({
      errCode: 0,
      phoneInfo: { countryCode: '86', purePhoneNumber: expect.stringMatching(/^1340000\d{4}$/) as unknown },
    });
    expect((second as { phoneInfo: { phoneNumber: string } }).phoneInfo.phoneNumber).toBe(
      (first as { phoneInfo: { phoneNumber: string } }).phoneInfo.phoneNumber,
    );
  });

  localStatement('an API that config.json does not list is refused with -604101 [RUN]', async () => {
    const lean = await startTestCloud({}, { probe: { file: 'probe.cjs' } });
    try {
      expect(
        await lean.act('openapi', {
          group: 'phonenumber',
          name: 'getPhoneNumber',
          args: { code: 'abcd' },
          catch: true,
        }),
      ).toEqual(refused(-604101));
    } finally {
      await lean.end();
    }
  });

  localStatement(
    'an API that is neither listed nor known is refused for the permission first, with -604101 [RUN]',
    async () => {
      expect(await openapi('cloudbase', 'unheard', {})).toEqual(refused(-604101));
    },
  );

  localStatement('an API that is not answered here is refused with -604100, never silently [RUN]', async () => {
    expect(await openapi('cloudbase', 'nothing', {})).toEqual(refused(-604100));
  });

  localStatement('callOpenAPI, which is deprecated, is refused and says what to use [RUN]', async () => {
    expect(await cloud().act('callOpenAPI', { catch: true })).toEqual({
      refused: expect.objectContaining({ errMsg: expect.stringContaining('use cloud.openapi') as unknown }) as unknown,
    });
  });
});
