import type { Page } from 'playwright-core';
import { photograph, speak } from '../../journey/capture-acts.ts';
import { allow, button, field } from '../../journey/acts.ts';
import { giveSilence, refuseMicrophone } from '../microphone.ts';
import type { SpokenName } from '../more-spoken.ts';
import type { Scene } from '../scene.ts';
import { CUT } from '../wire.ts';

const POST = 'packages/need/pages/post/index';
const AT_WATER = `${POST}?kind=water`;
const detailOf =
  (need: SpokenName): Scene['at'] =>
  ({ needs }) =>
    `packages/need/pages/detail/index?id=${needs[need]}`;

/** Of the files that are sent the first arrives, the second does not get through, and the others are on their way. */
const troubleUploads = (page: Page): Promise<unknown> => {
  let sent = 0;
  return page.route('**/storage?path=*', async (route) => {
    sent += 1;
    if (sent === 1) await route.continue();
    if (sent === 2) await route.abort('internetdisconnected');
  });
};

/** Saying a need without a letter. */
const POST_SCENES: readonly Scene[] = [
  {
    name: 'post-speak',
    title: '说事：正在说',
    who: 'resident',
    at: POST,
    before: giveSilence,
    walk: async (page) => {
      await button(page, '按一下，说话').tap();
      await allow(page);
    },
    shows: '你说，我在听',
  },
  {
    name: 'post-speak-forbidden',
    title: '说事：话筒不让用',
    who: 'resident',
    at: POST,
    before: refuseMicrophone,
    walk: async (page) => {
      await button(page, '按一下，说话').tap();
      await allow(page);
    },
    shows: '听不到你的声音',
  },
  {
    name: 'post-spoken',
    title: '说事：说好了，是哪一样',
    who: 'resident',
    at: POST,
    before: giveSilence,
    walk: (page) => speak(page, '0:01'),
    shows: '是哪一样？',
  },
  {
    name: 'post-captured',
    title: '说事：声音和照片',
    who: 'resident',
    at: AT_WATER,
    before: giveSilence,
    walk: async (page) => {
      await speak(page, '0:01');
      await photograph(page, ['1.png', '2.png']);
      await page.getByText('好了', { exact: true }).nth(1).waitFor();
    },
    shows: '最多 6 张',
  },
  {
    name: 'post-shots',
    title: '说事：照片在送，没送到',
    who: 'resident',
    at: AT_WATER,
    before: troubleUploads,
    walk: (page) => photograph(page, ['1.png', '2.png', '3.png']),
    shows: '没送到，点它',
    tolerates: [CUT],
  },
  {
    name: 'post-look',
    title: '说事：看大的照片',
    who: 'resident',
    at: AT_WATER,
    walk: async (page) => {
      await photograph(page, ['1.png', '2.png']);
      await button(page, '照片 2，好了').tap();
    },
    shows: '不要这张',
  },
  {
    name: 'post-check-spoken',
    title: '说事：听一遍，对不对',
    who: 'resident',
    at: AT_WATER,
    before: giveSilence,
    walk: async (page) => {
      await speak(page, '0:01');
      await photograph(page, ['1.png']);
      await button(page, '写好了').tap();
    },
    shows: '不用写字',
  },
];

/** A need that was said aloud or shown. */
const DETAIL_SCENES: readonly Scene[] = [
  { name: 'detail-spoken', title: '一件事：只有声音', who: 'volunteer', at: detailOf('spoken'), shows: '走到哪一步' },
  {
    name: 'detail-spoken-captain',
    title: '一件事：替他写',
    who: 'captain',
    at: detailOf('spoken'),
    shows: '还没写成字，听一听，替他写',
  },
  {
    name: 'detail-write-words',
    title: '一件事：写他说的话',
    who: 'captain',
    at: detailOf('spoken'),
    walk: async (page) => {
      await button(page, '替他写').tap();
      await field(page, '他说的是什么事？').fill('厨房水管漏水');
    },
    shows: '写好了',
  },
  {
    name: 'detail-words',
    title: '一件事：替你写好了，对不对',
    who: 'resident',
    at: detailOf('written'),
    shows: '不对，再说一遍',
  },
  {
    name: 'detail-say-again',
    title: '一件事：不对，再说一遍',
    who: 'resident',
    at: detailOf('written'),
    walk: (page) => button(page, '不对，再说一遍').tap(),
    shows: '哪里不对？',
  },
  { name: 'detail-photos', title: '一件事：照片', who: 'volunteer', at: detailOf('shown'), shows: '走到哪一步' },
  {
    name: 'detail-look',
    title: '一件事：看大的照片',
    who: 'volunteer',
    at: detailOf('shown'),
    walk: (page) => button(page, '看大的，照片 2').tap(),
    shows: '看好了',
  },
];

export const SPOKEN_SCENES: readonly Scene[] = [...POST_SCENES, ...DETAIL_SCENES];
