import type { BrowserContext, Request } from 'playwright-core';
import { giveVoice, saidOn } from '../browser/voice.ts';
import { noisyPng } from '../fixtures/png.ts';
import { useWechatPage } from './wechat-page.ts';

describe('what wx answers in the host', () => {
  const { open, act, said } = useWechatPage();

  test('a chosen file goes to the storage of the cloud as it is', async () => {
    let asked: Request | undefined;
    const page = await open({
      gateway: (request) => {
        asked = request;
        return { fileID: 'cloud://local-env.6c6f-local-env/roster/甲.csv' };
      },
    });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act(page, '上传')]);
    await chooser.setFiles({ name: '甲.csv', mimeType: 'text/csv', buffer: Buffer.from('楼栋,单元') });
    const answer = {
      errMsg: 'cloud.uploadFile:ok',
      fileID: 'cloud://local-env.6c6f-local-env/roster/甲.csv',
      statusCode: 200,
    };
    expect(await said(page)).toEqual(answer);
    expect(new URL(asked?.url() ?? '').searchParams.get('path')).toBe('roster/甲.csv');
    expect(asked?.postDataBuffer()?.toString()).toBe('楼栋,单元');
  });

  test('what is spoken is a file that can be heard', async () => {
    const page = await open({ prepare: givePageMicrophone });
    await act(page, '录音');
    expect(await said(page)).toEqual({ seconds: 1, isFile: true, isHeard: true });
  });

  test('a recorder that does not run, and a sound that is none, say so', async () => {
    const page = await open();
    await act(page, '停录音');
    expect(await said(page)).toEqual({ errMsg: 'operateRecorder:fail recorder not start' });
    const other = await open();
    await act(other, '放没有的');
    expect(await said(other)).toEqual({ errCode: 10001 });
  });

  test('the plugin makes a sound of a text, and the phone says it', async () => {
    const page = await open({ prepare: giveVoice });
    await act(page, '说');
    expect(await said(page)).toEqual({ retcode: 0, heard: ['play', 'ended'] });
    expect(await saidOn(page)).toEqual(['水管漏水。']);
    const other = await open();
    await act(other, '说不了');
    expect(await said(other)).toEqual({ retcode: -20001, msg: 'lang, tts or content is wrong' });
  });

  test('a chosen picture is made small and kept', async () => {
    const page = await open();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act(page, '照片')]);
    await chooser.setFiles({ name: '甲.png', mimeType: 'image/png', buffer: noisyPng(80, 60) });
    expect(await said(page)).toEqual({ isSmaller: true, isKept: true });
  });
});

/** The host is served from an address that a browser trusts with no microphone: its sound is made up in the page. */
async function givePageMicrophone(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const listen = () => {
      const sounds = new AudioContext();
      const beep = sounds.createOscillator();
      const ear = sounds.createMediaStreamDestination();
      beep.connect(ear);
      beep.start();
      return Promise.resolve(ear.stream);
    };
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: listen } });
  });
}
