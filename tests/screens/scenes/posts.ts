import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const POSTS = 'packages/posts/pages/posts/index';
const openFirst = async (page: Page, name: RegExp): Promise<void> => {
  await button(page, name).first().tap();
};

/** Who holds what, as those who appoint and as a captain see it. */
export const POST_SCENES: readonly Scene[] = [
  { name: 'posts', title: '岗位和人', who: 'staff', at: POSTS, shows: '每栋楼谁管' },
  {
    name: 'post-homes',
    title: '岗位和人：一栋楼',
    who: 'staff',
    at: POSTS,
    walk: (page) => openFirst(page, /^1号楼/),
    shows: '看谁？',
  },
  {
    name: 'post-person',
    title: '岗位和人：一个人',
    who: 'staff',
    at: POSTS,
    walk: (page) => openFirst(page, /社区干部$/),
    shows: /名册上的/,
  },
  { name: 'post', title: '楼长：换人、找人代', who: 'captain', at: POSTS, shows: '换楼长' },
];
