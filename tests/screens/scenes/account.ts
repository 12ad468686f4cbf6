import type { Page } from 'playwright-core';
import { button, see, sheet } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const at = (name: string) => `packages/account/pages/${name}/index`;
const askToLeave = async (page: Page): Promise<void> => {
  await button(page, '我要离开').tap();
  await sheet(page).waitFor();
};

/** What is mine and how I go, and whether this is official. */
export const ACCOUNT_SCENES: readonly Scene[] = [
  { name: 'privacy', title: '我的隐私', who: 'resident', at: at('privacy'), shows: '离开邻里' },
  {
    name: 'privacy-gathered',
    title: '我的隐私：找齐了',
    who: 'volunteer',
    at: at('privacy'),
    walk: (page) => button(page, '找齐我的东西').tap(),
    shows: /找齐了/,
  },
  {
    name: 'consent',
    title: '要用你的照片，可以吗',
    who: 'resident',
    at: at('privacy'),
    walk: async (page) => {
      await see(page, '照片');
      await page.getByRole('radiogroup', { name: '照片' }).getByRole('radio', { name: '可以' }).tap();
    },
    shows: '不用也行，只是放不了照片',
  },
  { name: 'phone', title: '我的电话：楼长', who: 'captain', at: at('phone'), shows: '邻居能打给你？' },
  { name: 'leave', title: '离开邻里', who: 'resident', at: at('leave'), shows: '我要离开' },
  {
    name: 'leave-ask',
    title: '离开邻里：再问一次',
    who: 'resident',
    at: at('leave'),
    walk: askToLeave,
    shows: '真的要离开？',
  },
  { name: 'official', title: '这是谁办的', who: 'stranger', at: at('official'), shows: '110 报警' },
  {
    name: 'door-mine',
    title: '我的门牌',
    who: 'neighbour',
    at: at('door'),
    shows: '我的楼长',
  },
];
