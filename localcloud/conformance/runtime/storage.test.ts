import { startConformanceCloud, type TestCloud } from './cloud.ts';
import { localStatement, statement } from './remote.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startConformanceCloud();
});
afterAll(() => cloud.end());

type Listed = { readonly fileList: readonly { readonly tempFileURL: string; readonly status: number }[] };

const upload = async (path: string, content: object): Promise<string> =>
  ((await cloud.act('upload', { path, ...content })) as { fileID: string }).fileID;

describe('uploading from a function', () => {
  localStatement('uploadFile gives the file id cloud://env.bucket/path [RUN]', async () => {
    expect(await upload('photos/a.txt', { text: 'hello' })).toBe('cloud://local-env.6c6f-local-env/photos/a.txt');
  });

  statement('downloadFile gives the same bytes, with a name in Chinese and a space [RUN]', async () => {
    const fileID = await upload('照片/一 号楼.txt', { text: '你好' });
    expect(await cloud.act('download', { fileID })).toEqual({
      size: 6,
      base64: Buffer.from('你好').toString('base64'),
    });
  });

  statement('five megabytes arrive as five megabytes [RUN]', async () => {
    const fileID = await upload('big.bin', { size: 5 * 1024 * 1024 });
    expect(await cloud.act('download', { fileID })).toMatchObject({ size: 5 * 1024 * 1024 });
  });

  localStatement('an empty file is a file [RUN]', async () => {
    const fileID = await upload('empty.txt', { size: 0 });
    expect(await cloud.act('download', { fileID })).toEqual({ size: 0, base64: '' });
  });

  statement('a second upload to a path replaces the first [RECALL]', async () => {
    const fileID = await upload('twice.txt', { text: 'one' });
    await upload('twice.txt', { text: 'second' });
    expect(await cloud.act('download', { fileID })).toMatchObject({ size: 6 });
  });

  statement('a path and a path below it are two files [RECALL]', async () => {
    const [above, below] = [await upload('a', { text: '1' }), await upload('a/b', { text: '22' })];
    expect(await cloud.act('download', { fileID: above })).toMatchObject({ size: 1 });
    expect(await cloud.act('download', { fileID: below })).toMatchObject({ size: 2 });
  });

  for (const path of [
    '../out.txt',
    'a/../../out.txt',
    '/etc/out.txt',
    'a//b.txt',
    './a.txt',
    'a\\b.txt',
    'a%2e%2e.txt',
    '',
  ]) {
    localStatement(`the path ${JSON.stringify(path)} is refused [DOC]`, async () => {
      expect(await cloud.act('upload', { path, text: 'x', catch: true })).toHaveProperty('refused');
    });
  }
});

describe('addresses and deletion', () => {
  localStatement('getTempFileURL gives an address that anyone may fetch [DOC]', async () => {
    const fileID = await upload('shared/公告.txt', { text: 'notice' });
    const { fileList } = (await cloud.act('addresses', { fileList: [fileID] })) as Listed;
    const reply = await fetch(fileList[0]!.tempFileURL);
    expect([reply.status, await reply.text()]).toEqual([200, 'notice']);
  });

  statement(
    'getTempFileURL answers each file for itself: 0 for one that is there, -503003 for one that is not [RUN]',
    async () => {
      const fileID = await upload('there.txt', { text: 'x' });
      const { fileList } = (await cloud.act('addresses', { fileList: [fileID, `${fileID}.gone`] })) as Listed;
      expect(fileList.map(({ status }) => status)).toEqual([0, -503003]);
    },
  );

  statement('getTempFileURL takes at most 50 files at once [DOC]', async () => {
    const fileID = await upload('many.txt', { text: 'x' });
    expect(await cloud.act('addresses', { fileList: Array(51).fill(fileID), catch: true })).toHaveProperty('refused');
  });

  statement('deleteFile removes a file, and says -503003 the second time [RUN]', async () => {
    const fileID = await upload('short-lived.txt', { text: 'x' });
    const first = (await cloud.act('remove', { fileList: [fileID] })) as Listed;
    const second = (await cloud.act('remove', { fileList: [fileID] })) as Listed;
    expect([first.fileList[0]?.status, second.fileList[0]?.status]).toEqual([0, -503003]);
  });

  statement('downloadFile of a file that is not there is refused [RUN]', async () => {
    const fileID = await upload('gone.txt', { text: 'x' });
    await cloud.act('remove', { fileList: [fileID] });
    expect(await cloud.act('download', { fileID, catch: true })).toHaveProperty('refused');
  });

  localStatement('a file of another environment is not found [RUN]', async () => {
    const { fileList } = (await cloud.act('addresses', { fileList: ['cloud://other.6f/a.txt'] })) as Listed;
    expect(fileList[0]?.status).toBe(-503003);
  });
});

describe('fetching from a temporary address', () => {
  const addressOf = async (path: string, content: object): Promise<string> => {
    const { fileList } = (await cloud.act('addresses', { fileList: [await upload(path, content)] })) as Listed;
    return fileList[0]!.tempFileURL;
  };
  const fetched = async (url: string, range?: string) => {
    const reply = await fetch(url, range === undefined ? {} : { headers: { range } });
    return {
      status: reply.status,
      range: reply.headers.get('content-range'),
      length: reply.headers.get('content-length'),
      text: await reply.text(),
    };
  };

  localStatement('a player may ask for a piece [DOC of object storage]', async () => {
    const url = await addressOf('sounds/a.mp3', { text: '0123456789' });
    expect(await fetched(url, 'bytes=2-5')).toEqual({
      status: 206,
      range: 'bytes 2-5/10',
      length: '4',
      text: '2345',
    });
    expect(await fetched(url, 'bytes=20-')).toMatchObject({ status: 416, range: 'bytes */10', text: '' });
    expect(await fetched(url)).toEqual({ status: 200, range: null, length: '10', text: '0123456789' });
  });

  localStatement('an empty file is fetched as nothing', async () => {
    const url = await addressOf('sounds/empty.mp3', { size: 0 });
    expect(await fetched(url)).toMatchObject({ status: 200, length: '0', text: '' });
  });

  localStatement('sound is served as sound, whatever recorded it', async () => {
    const types = await Promise.all(
      ['mp3', 'aac', 'm4a', 'ogg', 'webm'].map(async (ending) => {
        const reply = await fetch(await addressOf(`sounds/b.${ending}`, { text: 'x' }), { method: 'HEAD' });
        return [ending, reply.headers.get('content-type'), reply.headers.get('accept-ranges')];
      }),
    );
    expect(types).toEqual([
      ['mp3', 'audio/mpeg', 'bytes'],
      ['aac', 'audio/aac', 'bytes'],
      ['m4a', 'audio/mp4', 'bytes'],
      ['ogg', 'audio/ogg', 'bytes'],
      ['webm', 'audio/webm', 'bytes'],
    ]);
  });
});

describe('uploading from a client', () => {
  const send = (path: string, headers: Record<string, string>) =>
    fetch(`${cloud.url}/storage?path=${encodeURIComponent(path)}`, { method: 'POST', headers, body: 'name,age' });

  localStatement('the client gets the file id and a function finds the file [DOC]', async () => {
    const reply = await send('roster/名册.csv', { 'x-localcloud-openid': 'o-staff' });
    const answer = (await reply.json()) as { fileID: string };
    expect(answer).toEqual({
      errMsg: 'cloud.uploadFile:ok',
      statusCode: 204,
      fileID: 'cloud://local-env.6c6f-local-env/roster/名册.csv',
    });
    expect(await cloud.act('download', { fileID: answer.fileID })).toMatchObject({ size: 8 });
  });

  localStatement('an upload of nobody, or to a path that leads out, is refused with -501007 [DOC]', async () => {
    const nobody = (await (await send('a.csv', {})).json()) as unknown;
    const out = (await (await send('../a.csv', { 'x-localcloud-openid': 'o-staff' })).json()) as unknown;
    expect([nobody, out]).toMatchObject([{ errCode: -501007 }, { errCode: -501007 }]);
  });
});
