import { button } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/supervision/pages';
const BOOKS = `${ROOM}/books/index`;
const at =
  (name: keyof Community['rounds']) =>
  ({ rounds }: Community): string =>
    `${ROOM}/round/index?id=${rounds[name]}`;

/** The nightly check of all points and the supervisors' rounds, as residents, supervisors and the staff see them. */
export const SUPERVISION_SCENES: readonly Scene[] = [
  { name: 'books', title: '查分', who: 'resident', at: BOOKS, shows: /都对得上/ },
  {
    name: 'books-number',
    title: '查分：夜里的号',
    who: 'resident',
    at: BOOKS,
    walk: (page) => button(page, /夜里的号：/).tap(),
    shows: '看好了',
  },
  {
    name: 'books-announce',
    title: '查分：说好看哪个月',
    who: 'supervisor',
    at: BOOKS,
    walk: (page) => button(page, '看一个月的积分').tap(),
    shows: '抽几笔？',
  },
  { name: 'round-announced', title: '监督：等夜里抽', who: 'supervisor', at: at('announced'), shows: /夜里的号出来/ },
  { name: 'round-open', title: '监督：一轮', who: 'supervisor', at: at('open'), shows: '看下一笔' },
  {
    name: 'round-look',
    title: '监督：看一笔',
    who: 'supervisor',
    at: at('open'),
    walk: (page) => button(page, '看下一笔').tap(),
    shows: '这一笔，有没有问题？',
  },
  {
    name: 'round-find',
    title: '监督：哪里有问题',
    who: 'supervisor',
    at: at('open'),
    walk: async (page) => {
      await button(page, '看下一笔').tap();
      await button(page, '有问题').last().tap();
    },
    shows: '哪里有问题？',
  },
  {
    name: 'round-answer',
    title: '监督：社区来回',
    who: 'staff',
    at: at('open'),
    walk: (page) => button(page, /那天没去/).tap(),
    shows: '怎么办？',
  },
  { name: 'round-closed', title: '监督：看完了', who: 'resident', at: at('closed'), shows: /退回去了/ },
];
