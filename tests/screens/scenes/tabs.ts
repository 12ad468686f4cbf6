import { button, see } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const tab = (name: string) => `pages/${name}/index`;
const segment = (name: string) => ({ name, exact: true }) as const;

/** The five tabs, as different people find them. */
export const TAB_SCENES: readonly Scene[] = [
  { name: 'home', title: '首页：居民', who: 'resident', at: tab('home'), shows: '等你的事' },
  { name: 'home-captain', title: '首页：楼长', who: 'captain', at: tab('home'), shows: /个人等你点头/ },
  { name: 'home-staff', title: '首页：社区干部', who: 'staff', at: tab('home'), shows: /句话等你看/ },
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
    title: '说事墙：办完了',
    who: 'neighbour',
    at: tab('needs'),
    walk: (page) => page.getByRole('tab', segment('办完了')).tap(),
    shows: '结单了',
  },
  {
    name: 'needs-mine',
    title: '说事墙：我说的',
    who: 'resident',
    at: tab('needs'),
    walk: (page) =>
      page
        .getByRole('tab', { name: /^我的$/ })
        .first()
        .tap(),
    shows: '收回了',
  },
  {
    name: 'needs-empty',
    title: '说事墙：还没接过事',
    who: 'resident',
    at: tab('needs'),
    walk: async (page) => {
      await page
        .getByRole('tab', { name: /^我的$/ })
        .first()
        .tap();
      await page.getByRole('tab', segment('我接的')).tap();
    },
    shows: '你还没接过事',
  },
  { name: 'building', title: '楼栋', who: 'resident', at: tab('building'), shows: '有事找谁' },
  { name: 'points', title: '积分', who: 'volunteer', at: tab('points'), shows: '没有了' },
  { name: 'points-empty', title: '积分：还没有', who: 'resident', at: tab('points'), shows: '还没有积分' },
  {
    name: 'points-how',
    title: '积分：怎么挣分',
    who: 'volunteer',
    at: tab('points'),
    walk: (page) => button(page, /怎么挣分/).tap(),
    shows: '知道了',
  },
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
  { name: 'applicant-contested', title: '也有人说是你', who: 'contested', at: tab('me'), shows: /也有人说是你/ },
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
