import type { Page } from 'playwright-core';
import { MEDIA_FILES } from '../../shared/capture/media.ts';
import { WITH_MICROPHONE } from '../browser/launch.ts';
import { expectSound } from '../world/invariants.ts';
import { openidOf } from '../world/people.ts';
import { allow, button, field, see, sheet } from './acts.ts';
import { hearNotice, listenIn, openNotices, putUp, recordAs, writeNotice } from './notice-acts.ts';
import { giveVoice, saidOn } from '../browser/voice.ts';
import { useStage } from './stage.ts';

const stage = useStage('h5', [], WITH_MICROPHONE);

const TITLE = '明天上午停水';
const BODY = '八点到十点停水。先接好水。';
const STAFF = openidOf('R205');
const WEI = openidOf('R121');

const storedFile = async (path: string | null | undefined) => {
  const response = await fetch(path ?? '');
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
};
/** Resolves once a sound of the page is heard: its own clock goes on. */
const hearSound = (page: Page) =>
  page.waitForFunction(() => Array.from(document.querySelectorAll('audio')).some((sound) => sound.currentTime > 0.3));
/** The voice takes a frame for each piece. */
const isSaid = (page: Page, pieces: number) =>
  page.waitForFunction((count) => globalThis.linliSaid.length >= count, pieces);

test('staff write and record a notice; one neighbour hears it in Zhuang, for Buyi there is Mandarin; withdrawn it is gone', async () => {
  await stage.world().joinAll('staff', 'wei');
  const staff = await stage.open(STAFF);
  await openNotices(staff);
  await see(staff, '还没有通知');
  await writeNotice(staff, { title: TITLE, body: BODY });
  await recordAs(staff, '黄桂花', '0:02');
  await button(staff, /^听一遍，对不对/).tap();
  await hearSound(staff);
  await putUp(staff);
  await see(staff, '黄桂花用壮语讲');

  const [notice] = (await stage.world().as(WEI).must('notice.list', { view: 'mine', listening: 'za' })).items;
  const [picture, sound] = [await storedFile(notice?.pictureUrl), await storedFile(notice?.recording?.url)];
  expect(picture.status).toBe(200);
  expect(picture.bytes).toBeLessThanOrEqual(MEDIA_FILES.picture.sizeMaxKb * 1000);
  expect(sound.bytes).toBeLessThanOrEqual(MEDIA_FILES.sound.sizeMaxKb * 1000);
  expect(notice?.recording?.seconds).toBeGreaterThanOrEqual(2);

  const wei = await stage.open(WEI, { prepare: giveVoice });
  await openNotices(wei);
  await see(wei, '能听壮语');
  await hearNotice(wei, TITLE);
  await isSaid(wei, 3);
  expect((await saidOn(wei)).slice(-2)).toEqual(['八点到十点停水。', '先接好水。']);
  await listenIn(wei, '壮语');
  await see(wei, '黄桂花用壮语讲');
  await hearNotice(wei, TITLE);
  await hearSound(wei);

  await listenIn(wei, '布依语');
  const before = (await saidOn(wei)).length;
  await hearNotice(wei, TITLE);
  await see(wei, '还没有布依语的录音');
  expect(await sheet(wei).getByRole('img').count()).toBe(1);
  expect((await saidOn(wei)).length).toBe(before);
  await sheet(wei).getByRole('button', { name: '听普通话' }).tap();
  await isSaid(wei, before + 3);
  expect((await saidOn(wei)).slice(before)).toEqual([`${TITLE}。`, '八点到十点停水。', '先接好水。']);

  await staff.goBack();
  await button(staff, '收回').tap();
  await sheet(staff).getByRole('radio', { name: '日期写错了' }).tap();
  await sheet(staff).getByRole('button', { name: '收回', exact: true }).tap();
  await see(staff, '理由：日期写错了');
  await wei.reload();
  await see(wei, '还没有通知');
  await expectSound(stage.world());
});

test('what was spoken stays on the phone while there is no network, also over a restart, and is put up once', async () => {
  const [staff] = await stage.world().joinAll('staff');
  const { noticeId } = await staff.must('notice.publish', {
    scope: { kind: 'community' },
    title: TITLE,
    body: BODY,
    isLookedAt: false,
  });
  const page = await stage.open(STAFF, { tolerates: [/net::ERR_/] });
  await openNotices(page);
  await button(page, new RegExp(TITLE)).first().tap();
  await recordAs(page, '蓝阿妹', '0:01');
  await page.context().setOffline(true);
  await button(page, '对，放上去').tap();
  await see(page, '没有网，录音还在手机里');
  await page.context().setOffline(false);
  await page.reload();
  await see(page, '录好了，还没放上去');
  await putUp(page);
  const { recordings } = await staff.must('notice.detail', { noticeId });
  expect(recordings.map(({ language, speakerName }) => [language, speakerName])).toEqual([['za', '蓝阿妹']]);
});

test('a phone that may not hear says so, and what can be done', async () => {
  const [staff] = await stage.world().joinAll('staff');
  const { noticeId } = await staff.must('notice.publish', {
    scope: { kind: 'community' },
    title: '开会',
    body: '晚上七点开会。',
    isLookedAt: false,
  });
  const page = await stage.open(STAFF, {
    prepare: async (context) => {
      await context.addInitScript(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
    },
  });
  await page.goto(`${stage.world().cloud.url}/#/packages/notice/pages/record/index?id=${noticeId}`);
  await field(page, '谁来讲？').fill('黄桂花');
  await button(page, '按一下，开始讲').tap();
  await see(page, '答应了，点这一格');
  await page.getByRole('checkbox', { name: /讲的人答应了/ }).tap();
  await button(page, '按一下，开始讲').tap();
  await allow(page);
  await see(page, '听不到你的声音');
  await see(page, '网址旁有话筒，点它，选可以。');
});
