import { button } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';
import { BY_CARD_SCENES } from './by-card.ts';
import { lookUp, REDEMPTION_PAGES, typeVoucher } from './counter.ts';

const at =
  (page: string, name: Exclude<keyof Community['vouchers'], 'digits' | 'recalledId'>) =>
  ({ vouchers }: Community): string =>
    `${REDEMPTION_PAGES}/${page}/index?id=${vouchers[name]}`;
const counter = `${REDEMPTION_PAGES}/counter/index`;

const KEYS = '按 6 个数';

/** What somebody gives points for, and the counter where they fetch it. */
export const REDEMPTION_SCENES: readonly Scene[] = [
  { name: 'redeem-order', title: '换东西', who: 'resident', at: at('order', 'goodsId'), shows: '谁出分' },
  {
    name: 'redeem-mine',
    title: '我的换物券',
    who: 'resident',
    at: `${REDEMPTION_PAGES}/mine/index`,
    shows: '家里一起用分',
  },
  {
    name: 'redeem-none',
    title: '我的换物券：没有',
    who: 'neighbour',
    at: `${REDEMPTION_PAGES}/mine/index`,
    shows: '还没换过东西',
  },
  {
    name: 'redeem-pool',
    title: '家里一起用分？',
    who: 'resident',
    at: `${REDEMPTION_PAGES}/mine/index`,
    walk: (page) => button(page, /只有你能用/).tap(),
    shows: '家里人能用你的分吗？',
  },
  {
    name: 'redeem-rules',
    title: '分和券的规矩',
    who: 'resident',
    at: `${REDEMPTION_PAGES}/rules/index`,
    shows: '分不过期',
  },
  {
    name: 'redeem-estate',
    title: '老人走了，分留给家里',
    who: 'staff',
    at: `${REDEMPTION_PAGES}/estate/index`,
    shows: '没有等签字的',
  },
  { name: 'voucher', title: '换物券', who: 'resident', at: at('voucher', 'open'), shows: '给店员看' },
  { name: 'voucher-named', title: '换物券：代领', who: 'resident', at: at('voucher', 'named'), shows: /暗号/ },
  { name: 'voucher-stopped', title: '换物券：停着', who: 'resident', at: at('voucher', 'stopped'), shows: '柜台没给' },
  {
    name: 'voucher-fetched',
    title: '换物券：领过了',
    who: 'resident',
    at: at('voucher', 'fetched'),
    shows: /给了你自己/,
  },
  {
    name: 'voucher-ask-cancel',
    title: '换物券：不要了？',
    who: 'resident',
    at: at('voucher', 'open'),
    walk: (page) => button(page, '不要了').tap(),
    shows: '不要了，退分',
  },
  {
    name: 'voucher-ask-collector',
    title: '换物券：请谁去领？',
    who: 'resident',
    at: at('voucher', 'open'),
    walk: (page) => button(page, '请人代领').tap(),
    shows: '家里的人',
  },
  { name: 'voucher-brought', title: '换物券：送来', who: 'resident', at: at('voucher', 'brought'), shows: /在路上/ },
  {
    name: 'voucher-ask-bring',
    title: '换物券：送到你家？',
    who: 'resident',
    at: at('voucher', 'open'),
    walk: (page) => button(page, '走不动，送到家').tap(),
    shows: '送到我家',
  },
  { name: 'carry', title: '帮人送到家', who: 'volunteer', at: `${REDEMPTION_PAGES}/carry/index`, shows: '等人送的' },
  {
    name: 'carry-take',
    title: '帮人送到家：你来送？',
    who: 'volunteer',
    at: `${REDEMPTION_PAGES}/carry/index`,
    walk: (page) => button(page, /送到.号楼/).tap(),
    shows: '我来送',
  },
  {
    name: 'carry-door',
    title: '帮人送到家：到门口了？',
    who: 'volunteer',
    at: `${REDEMPTION_PAGES}/carry/index`,
    walk: (page) => button(page, /前送到/).tap(),
    shows: '听人念 6 个数',
  },
  {
    name: 'counter-bring',
    title: '柜台：没送到',
    who: 'staff',
    at: counter,
    walk: (page) => button(page, /在送/).tap(),
    shows: '没送到，收回店里',
  },
  {
    name: 'recalled',
    title: '收回的，谁领过',
    who: 'staff',
    at: ({ vouchers }) => `${REDEMPTION_PAGES}/recalled/index?id=${vouchers.recalledId}`,
    walk: (page) => button(page, '看名单').tap(),
    shows: /没有手机|手机收到|几分钟/,
  },
  { name: 'counter', title: '柜台', who: 'staff', at: counter, shows: '等着领的' },
  {
    name: 'counter-type',
    title: '柜台：按 6 个数',
    who: 'staff',
    at: counter,
    walk: (page) => typeVoucher(page, KEYS, '735'),
    shows: '还差 3 个数',
  },
  {
    name: 'counter-hand',
    title: '柜台：谁来拿',
    who: 'staff',
    at: counter,
    walk: async (page, { vouchers }) => {
      await lookUp(page, KEYS, vouchers.digits);
      await page.getByRole('radio', { name: '小燕', exact: true }).tap();
    },
    shows: '说的是哪一个？',
  },
  {
    name: 'counter-card',
    title: '柜台：拿卡来的',
    who: 'staff',
    at: counter,
    walk: (page) => button(page, /拿卡来的/).tap(),
    shows: '哪一栋？',
  },
  ...BY_CARD_SCENES,
  {
    name: 'counter-return',
    title: '柜台：东西退回来',
    who: 'staff',
    at: counter,
    walk: (page) => button(page, /铅笔.*领过了/).tap(),
    shows: '为什么退？',
  },
  { name: 'sheets', title: '没网那天的单子', who: 'staff', at: `${REDEMPTION_PAGES}/sheets/index`, shows: /对不上/ },
  { name: 'sheet', title: '单子：对一对', who: 'staff', at: at('sheet', 'sheetId'), shows: '勾错了，没给' },
  { name: 'sheet-paper', title: '单子：印 A4', who: 'staff', at: at('paper', 'sheetId'), shows: /印/ },
];
