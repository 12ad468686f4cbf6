import { button } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';
import { lookUp, REDEMPTION_PAGES } from './counter.ts';

const home = `${REDEMPTION_PAGES}/merchant/index`;
const at =
  (page: string, name: keyof Community['merchants']) =>
  ({ merchants }: Community): string =>
    `${REDEMPTION_PAGES}/${page}/index?id=${merchants[name]}`;

/** A shop that takes vouchers: its own page and counter, its months, and what the staff and residents see of it. */
export const MERCHANT_SCENES: readonly Scene[] = [
  { name: 'merchant', title: '我的店', who: 'merchant', at: home, shows: '刚收的券' },
  { name: 'merchant-none', title: '我的店：还不收券', who: 'office', at: home, shows: '你的店还不收券' },
  {
    name: 'merchant-hand',
    title: '我的店：收下一张券',
    who: 'merchant',
    at: home,
    walk: (page, { merchants }) => lookUp(page, '按 6 个数收券', merchants.digits),
    shows: '给了，收下券',
  },
  { name: 'merchant-sheet', title: '十月的单子', who: 'merchant', at: at('settlement', 'drawn'), shows: '对，我签' },
  {
    name: 'merchant-ask-sign',
    title: '十月的单子：对吗？',
    who: 'merchant',
    at: at('settlement', 'drawn'),
    walk: (page) => button(page, '对，我签').tap(),
    shows: '签了就不能改',
  },
  {
    name: 'merchant-differ',
    title: '十月的单子：不对',
    who: 'merchant',
    at: at('settlement', 'drawn'),
    walk: (page) => button(page, '不对').tap(),
    shows: '你算的是几分？',
  },
  {
    name: 'merchants',
    title: '收券的店',
    who: 'staff',
    at: `${REDEMPTION_PAGES}/merchants/index`,
    shows: '这些店还没报',
  },
  {
    name: 'merchant-keeping',
    title: '一家店',
    who: 'staff',
    at: at('keeping', 'merchantId'),
    shows: '这家店给什么',
  },
  { name: 'merchant-agree', title: '一家店：等点头', who: 'staff', at: at('keeping', 'named'), shows: '我点头' },
  {
    name: 'merchant-turn',
    title: '一家店：先不收券？',
    who: 'staff',
    at: at('keeping', 'merchantId'),
    walk: (page) => button(page, '先不收券').tap(),
    shows: '手上的券去爱心超市领',
  },
  {
    name: 'merchants-published',
    title: '每家店收了多少',
    who: 'resident',
    at: `${REDEMPTION_PAGES}/published/index`,
    shows: '石秀英理发店',
  },
];
