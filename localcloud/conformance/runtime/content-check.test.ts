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

describe('security.msgSecCheck of version 1, old and still called', () => {
  const check = (args: object): Promise<unknown> => openapi('security', 'msgSecCheck', args);

  localStatement('harmless text is errCode 0, risky text is refused with 87014 [DOC]', async () => {
    expect(await check({ content: '路灯坏了' })).toEqual({ errCode: 0, errMsg: 'openapi.security.msgSecCheck:ok' });
    expect(await check({ content: '这里有网络赌博', version: 1 })).toEqual(refused(87014));
  });

  localStatement('no content, more than 500 KB and a version that there is not are refused [DOC]', async () => {
    expect(await check({ content: '' })).toEqual(refused(44002));
    expect(await check({ content: 'x'.repeat(500 * 1024 + 1) })).toEqual(refused(45002));
    expect(await check({ content: '好', version: 3 })).toEqual(refused(40097));
  });
});

describe('security.imgSecCheck', () => {
  const check = (args: object): Promise<unknown> => cloud.act('checkImage', { ...args, catch: true });

  localStatement('an image is errCode 0, a risky one is refused with 87014 [DOC]', async () => {
    expect(await check({ text: 'a picture' })).toMatchObject({ errCode: 0 });
    expect(await check({ text: 'localcloud-risky' })).toEqual(refused(87014));
  });

  localStatement('1 MB is taken and a byte more refused with 40006 [DOC]', async () => {
    expect(await check({ size: 1024 * 1024 })).toMatchObject({ errCode: 0 });
    expect(await check({ size: 1024 * 1024 + 1 })).toEqual(refused(40006));
  });
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
