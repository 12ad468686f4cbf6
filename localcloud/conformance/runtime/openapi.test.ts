import { eventually, KEEPER, PROBE, startTestCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement } from './remote.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud({}, { probe: PROBE, callback: KEEPER });
});
afterAll(() => cloud.end());

const openapi = (group: string, name: string, args: object): Promise<unknown> =>
  cloud.act('openapi', { group, name, args, catch: true });
const refused = (errCode: number) => ({ refused: expect.objectContaining({ errCode }) as unknown });

const HOUR_MS = 60 * 60 * 1000;

describe('security.msgSecCheck', () => {
  const check = (args: object): Promise<unknown> =>
    openapi('security', 'msgSecCheck', { openid: USER, scene: 2, version: 2, content: '路灯坏了', ...args });

  localStatement('harmless text passes with label 100, details and a traceId in camel case [DOC]', async () => {
    expect(await check({})).toEqual({
      errCode: 0,
      errMsg: 'openapi.security.msgSecCheck:ok',
      result: { suggest: 'pass', label: 100 },
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
      traceId: expect.stringMatching(/^[\w-]{8,}$/) as unknown,
    });
  });

  localStatement('text with a word of the risky list is risky and names the word [DOC]', async () => {
    expect(await check({ content: '这里有网络赌博' })).toMatchObject({
      result: { suggest: 'risky', label: 20006 },
      detail: [{}, { strategy: 'keyword', keyword: '网络赌博' }],
    });
  });

  localStatement('text with a word of the review list wants a human [DOC]', async () => {
    expect(await check({ content: '有事加微信' })).toMatchObject({ result: { suggest: 'review' } });
  });

  localStatement('title and nickname are judged with the content [DOC]', async () => {
    expect(await check({ title: '网络赌博' })).toMatchObject({ result: { suggest: 'risky' } });
    expect(await check({ nickname: '刷单' })).toMatchObject({ result: { suggest: 'review' } });
  });

  localStatement('2500 characters are taken and 2501 refused with 45002, an emoji counting one [RECALL]', async () => {
    expect(await check({ content: '🌾'.repeat(2500) })).toMatchObject({ errCode: 0 });
    expect(await check({ content: '🌾'.repeat(2501) })).toEqual(refused(45002));
  });

  localStatement('no content is refused with 44002 [DOC]', async () => {
    expect(await check({ content: '' })).toEqual(refused(44002));
  });

  localStatement('a scene outside 1 to 4 is refused with 40129 [DOC]', async () => {
    expect(await check({ scene: 5 })).toEqual(refused(40129));
  });

  localStatement('a missing openid and one that never came are refused with 40003 [DOC]', async () => {
    expect(await check({ openid: '' })).toEqual(refused(40003));
    expect(await check({ openid: 'o-nobody' })).toEqual(refused(40003));
  });

  localStatement(
    'a user who was here two hours ago is taken, a moment later refused with 61010 until the next visit [RECALL]',
    async () => {
      const check2 = () =>
        cloud.invoke(
          'probe',
          {
            act: 'openapi',
            group: 'security',
            name: 'msgSecCheck',
            catch: true,
            args: { openid: 'o-late', scene: 2, version: 2, content: '好' },
          },
          { openid: USER },
        );
      await cloud.act('give', {}, 'o-late');
      const visited = cloud.clock.now();
      await cloud.clock.jumpTo(visited + 2 * HOUR_MS - 1000);
      expect(await check2()).toMatchObject({ errCode: 0 });
      await cloud.clock.jumpTo(visited + 2 * HOUR_MS + 1);
      expect(await check2()).toEqual(refused(61010));
      await cloud.act('give', {}, 'o-late');
      expect(await check2()).toMatchObject({ errCode: 0 });
    },
  );
});

describe('security.mediaCheckAsync', () => {
  const check = (args: object): Promise<unknown> =>
    openapi('security', 'mediaCheckAsync', {
      openid: USER,
      scene: 2,
      version: 2,
      mediaType: 2,
      mediaUrl: 'https://example.com/a.png',
      ...args,
    });
  type Kept = { readonly event: { readonly trace_id: string; readonly result: object } };
  const pushed = async (traceId: string): Promise<Kept['event'] | undefined> => {
    const { data } = (await cloud.act('find', { collection: 'kept', where: {} })) as { data: readonly Kept[] };
    return data.find(({ event }) => event.trace_id === traceId)?.event;
  };

  localStatement(
    'the answer is a traceId, and the verdict comes as event wxa_media_check to the function callback [DOC]',
    async () => {
      const { traceId } = (await check({})) as { traceId: string };
      expect(await eventually(() => pushed(traceId))).toMatchObject({
        MsgType: 'event',
        Event: 'wxa_media_check',
        appid: 'wx0000localcloud00',
        version: 2,
        errcode: 0,
        result: { suggest: 'pass', label: 100 },
        detail: [{ strategy: 'content_model', suggest: 'pass' }],
      });
    },
  );

  localStatement(
    'an address that is none, or a media type other than 1 and 2, is refused with 40097 [RECALL]',
    async () => {
      expect(await check({ mediaUrl: 'nowhere' })).toEqual(refused(40097));
      expect(await check({ mediaType: 3 })).toEqual(refused(40097));
    },
  );
});

describe('subscribeMessage.send', () => {
  const send = (args: object = {}): Promise<unknown> =>
    openapi('subscribeMessage', 'send', {
      touser: USER,
      templateId: 'tpl',
      page: 'pages/need/index',
      data: { thing1: { value: '路灯' } },
      ...args,
    });
  const grant = (count: number, openid = USER) =>
    fetch(`${cloud.url}/_localcloud/subscribe`, {
      method: 'POST',
      body: JSON.stringify({ openid, templateId: 'tpl', count }),
    });

  localStatement('without an acceptance the message is refused with 43101 [DOC]', async () => {
    expect(await send()).toEqual({
      refused: expect.objectContaining({
        errCode: 43101,
        errMsg: 'openapi.subscribeMessage.send:fail user refuse to accept the msg',
      }) as unknown,
    });
  });

  localStatement('one acceptance is one message, and acceptances add up [DOC]', async () => {
    await grant(1);
    await grant(1);
    expect([await send(), await send()]).toMatchObject([{ errCode: 0 }, { errCode: 0 }]);
    expect(await send()).toEqual(refused(43101));
  });

  localStatement('an acceptance is of one user and one template [DOC]', async () => {
    await grant(1, 'o-other');
    expect(await send()).toEqual(refused(43101));
    expect(await send({ touser: 'o-other', templateId: 'tpl-2' })).toEqual(refused(43101));
    expect(await send({ touser: 'o-other' })).toMatchObject({ errCode: 0 });
  });

  localStatement(
    'data without a value, or a thing of more than 20 characters, is refused with 47003 and costs nothing [DOC]',
    async () => {
      await grant(1);
      expect(await send({ data: { thing1: {} } })).toEqual(refused(47003));
      expect(await send({ data: { thing1: { value: '字'.repeat(21) } } })).toEqual(refused(47003));
      expect(await send()).toMatchObject({ errCode: 0 });
    },
  );

  localStatement('a message that was sent is kept with its data and page [DOC]', async () => {
    const messages = (await (await fetch(`${cloud.url}/_localcloud/messages.json`)).json()) as object[];
    expect(messages[0]).toMatchObject({
      touser: USER,
      template: 'tpl',
      page: 'pages/need/index',
      data: { thing1: { value: '路灯' } },
    });
  });
});

describe('other open APIs', () => {
  localStatement('wxacode.getUnlimited gives a picture and its content type, not JSON [RUN]', async () => {
    const picture = (await cloud.act('picture', {
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
      const qr = (scene: string) => cloud.act('picture', { args: { scene }, catch: true });
      expect(await qr('a'.repeat(32))).toHaveProperty('base64');
      expect(await qr('a'.repeat(33))).toEqual(refused(40169));
      expect(await qr('号=1')).toEqual(refused(40169));
    },
  );

  localStatement('a page with a leading slash is refused with 41030 [RECALL]', async () => {
    expect(await cloud.act('picture', { args: { scene: 'a', page: '/pages/a' }, catch: true })).toEqual(refused(41030));
  });

  localStatement('a version of the mini-program that there is not is refused with 40097 [DOC]', async () => {
    const qr = (args: object) => cloud.act('picture', { args: { scene: 'a', ...args }, catch: true });
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
    expect(await cloud.act('callOpenAPI', { catch: true })).toEqual({
      refused: expect.objectContaining({ errMsg: expect.stringContaining('use cloud.openapi') as unknown }) as unknown,
    });
  });
});
