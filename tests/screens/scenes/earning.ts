import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const at = (page: string): string => `packages/earning/pages/${page}/index`;

/** What earns points: the rules, deeds and hours, and what captain and staff look at. */
export const EARNING_SCENES: readonly Scene[] = [
  { name: 'earning-how', title: '怎么挣分', who: 'resident', at: at('how'), shows: /还没人定/ },
  { name: 'earning-how-staff', title: '怎么挣分：社区干部', who: 'staff', at: at('how'), shows: '写一份新规矩' },
  {
    name: 'earning-draft',
    title: '新规矩：等另一个人定',
    who: 'staff',
    at: at('how'),
    walk: (page) => button(page, /起的新规矩/).tap(),
    shows: '居民会定了',
  },
  {
    name: 'earning-ask-adopt',
    title: '新规矩：居民会定了？',
    who: 'staff',
    at: at('how'),
    walk: async (page) => {
      await button(page, /起的新规矩/).tap();
      await button(page, '居民会定了').tap();
    },
    shows: '哪天开的会？',
  },
  { name: 'earning-write', title: '写一份新规矩', who: 'staff', at: at('write'), shows: '从哪天起？' },
  {
    name: 'earning-write-number',
    title: '写一份新规矩：一个数',
    who: 'staff',
    at: at('write'),
    walk: (page) => button(page, /一人一天/).tap(),
    shows: '就这个数',
  },
  { name: 'deeds', title: '做好事：我的', who: 'volunteer', at: at('deeds'), shows: '有人说不对，正在问' },
  {
    name: 'deeds-posted',
    title: '做好事：贴出来的',
    who: 'resident',
    at: at('deeds'),
    walk: (page) => page.getByRole('tab', { name: '贴出来的' }).tap(),
    shows: /贴到/,
  },
  {
    name: 'deed-ask-object',
    title: '做好事：这件不对？',
    who: 'neighbour-2',
    at: at('deeds'),
    walk: async (page) => {
      await page.getByRole('tab', { name: '贴出来的' }).tap();
      await button(page, /出力干活/).tap();
    },
    shows: '这件不对？',
  },
  { name: 'deeds-none', title: '做好事：还没说过', who: 'neighbour-2', at: at('deeds'), shows: '还没说过' },
  { name: 'deed-declare', title: '说一件好事', who: 'resident', at: at('declare'), shows: '谁帮了谁？' },
  {
    name: 'deed-declare-home',
    title: '说一件好事：哪一家',
    who: 'resident',
    at: at('declare'),
    walk: async (page) => {
      await page.getByRole('radio', { name: '我帮一家' }).tap();
      await button(page, /帮了哪一家/).tap();
    },
    shows: '哪一栋楼？',
  },
  { name: 'hours', title: '干活的时间', who: 'resident', at: at('hours'), shows: '等人认，还能改' },
  {
    name: 'hours-write',
    title: '干活的时间：记一天',
    who: 'neighbour',
    at: at('hours'),
    walk: (page) => button(page, '记一天').tap(),
    shows: '从几点？',
  },
  { name: 'kin', title: '哪家是亲戚', who: 'resident', at: at('kin'), shows: '没说过亲戚' },
  { name: 'earning-check', title: '等你看的好事', who: 'captain', at: at('check'), shows: /劝和/ },
  {
    name: 'earning-check-doer',
    title: '等你看的好事：哪个人',
    who: 'captain',
    at: at('check'),
    walk: (page) => button(page, /帮了邻居/).tap(),
    shows: '是家里哪个人？',
  },
  {
    name: 'earning-check-hours',
    title: '等你看的好事：时间',
    who: 'captain',
    at: at('check'),
    walk: (page) => button(page, /8:00/).tap(),
    shows: /干了这些？/,
  },
  { name: 'earning-cover', title: '积分够不够换', who: 'supervisor', at: at('cover'), shows: '谁认的、谁给的' },
  { name: 'earning-shares', title: '谁给的分', who: 'supervisor', at: at('shares'), shows: '怎么来的' },
  {
    name: 'earning-cover-type',
    title: '积分够不够换：填数',
    who: 'staff',
    at: at('cover'),
    walk: (page) => button(page, '填东西和钱').tap(),
    shows: '一分值几分钱？',
  },
  { name: 'earning-month', title: '一个月的积分', who: 'staff', at: at('month'), shows: /个大人挣了分/ },
  { name: 'deductions', title: '扣分', who: 'resident', at: at('deductions'), shows: '没有要扣的' },
  { name: 'deduct', title: '定一次扣分', who: 'staff', at: at('deduct'), shows: '扣几分？' },
  { name: 'give', title: '给分', who: 'staff', at: at('give'), shows: '给几分？' },
];
