import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button, see } from '../../journey/acts.ts';
import { alter } from '../wire.ts';
import type { Scene } from '../scene.ts';

type Front = Output<ApiContract, 'inbox.home'>;
/** As it is told before the evening, where only one person could be found. */
const atNoon = (duty: Front['duty']): Front['duty'] => ({ ...duty, isNow: false, people: duty.people.slice(0, 1) });

const tab = (name: string) => `pages/${name}/index`;
const segment = (name: string) => ({ name, exact: true }) as const;
/** Mine on the wall; the bar below has a tab of that name too, and is drawn first. */
const mine = (page: Page) => page.getByRole('tab', segment('我的')).and(page.locator(':not(.tab)'));

/** The five tabs, as different people find them. */
export const TAB_SCENES: readonly Scene[] = [
  { name: 'home', title: '首页：居民，有人值班', who: 'resident', at: tab('home'), shows: '办完了，等你点头' },
  {
    name: 'home-noon',
    title: '首页：中午，没到值班的时候',
    who: 'neighbour',
    at: tab('home'),
    before: (page) => alter<Front>(page, 'inbox.home', (front) => ({ ...front, duty: atNoon(front.duty) })),
    shows: '18:30 到 22:30',
  },
  {
    name: 'home-quiet',
    title: '首页：楼里什么事都没有',
    who: 'supervisor',
    at: tab('home'),
    shows: '楼里现在没有事',
  },
  {
    name: 'home-tonight',
    title: '首页：今晚是谁',
    who: 'resident',
    at: tab('home'),
    walk: (page) => button(page, /现在有人.*22:30/).tap(),
    shows: /停水停电/,
  },
  { name: 'home-captain', title: '首页：楼长', who: 'captain', at: tab('home'), shows: /个人等你点头/ },
  { name: 'home-staff', title: '首页：社区干部', who: 'staff', at: tab('home'), shows: /样等你看/ },
  { name: 'needs', title: '说事墙：本楼', who: 'resident', at: tab('needs'), shows: '没有了' },
  {
    name: 'needs-community',
    title: '说事墙：全社区',
    who: 'resident',
    at: tab('needs'),
    walk: (page) => page.getByRole('tab', segment('全社区')).tap(),
    shows: /想在楼下种点花/,
  },
  {
    name: 'needs-finished',
    title: '说事墙：结单了',
    who: 'neighbour',
    at: tab('needs'),
    walk: (page) => page.getByRole('tab', segment('结单了')).tap(),
    shows: '结单了',
  },
  {
    name: 'needs-mine',
    title: '说事墙：我说的',
    who: 'resident',
    at: tab('needs'),
    walk: (page) => mine(page).tap(),
    shows: '收回了',
  },
  {
    name: 'needs-empty',
    title: '说事墙：还没接过事',
    who: 'resident',
    at: tab('needs'),
    walk: async (page) => {
      await mine(page).tap();
      await page.getByRole('tab', segment('我接的')).tap();
    },
    shows: '你还没接过事',
  },
  { name: 'building', title: '楼栋', who: 'resident', at: tab('building'), shows: '有事找谁' },
  { name: 'points', title: '积分', who: 'volunteer', at: tab('points'), shows: '没有了' },
  { name: 'points-empty', title: '积分：还没有', who: 'neighbour-2', at: tab('points'), shows: '还没有积分' },
  { name: 'me', title: '我的：居民', who: 'resident', at: tab('me'), shows: '我说的事' },
  { name: 'me-staff', title: '我的：社区干部', who: 'staff', at: tab('me'), shows: '名册导入' },
  ...(['home', 'needs', 'building', 'points', 'me'] as const).map((name): Scene => ({
    name: `stranger-${name}`,
    title: `外来人：${name}`,
    who: 'stranger',
    at: tab(name),
    walk: (page) => see(page, '找到我家'),
    shows: '找到我家',
  })),
  { name: 'applicant', title: '等楼长点头', who: 'waiting', at: tab('home'), shows: '等楼长点头' },
  { name: 'applicant-refused', title: '楼长没点头', who: 'refused', at: tab('home'), shows: '楼长没点头' },
  {
    name: 'applicant-withdraw',
    title: '不等了',
    who: 'waiting',
    at: tab('home'),
    walk: (page) => button(page, '不等了，收回').tap(),
    shows: '再等等',
  },
];
