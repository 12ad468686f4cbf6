import { button } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/shop/pages';
type Goods = keyof Community['goods'];
const at =
  (page: string, name: Goods, more = '') =>
  ({ goods }: Community): string =>
    `${ROOM}/${page}/index?id=${goods[name]}${more}`;

/** The community's shop, as residents and those who keep it see it. */
export const SHOP_SCENES: readonly Scene[] = [
  { name: 'shop', title: '爱心超市', who: 'volunteer', at: `${ROOM}/list/index`, shows: '作业本' },
  { name: 'goods', title: '爱心超市：肥皂', who: 'resident', at: at('detail', 'soap'), shows: /谢谢/ },
  {
    name: 'goods-waiting',
    title: '爱心超市：等补货',
    who: 'resident',
    at: at('detail', 'salt'),
    shows: '不用告诉我了',
  },
  { name: 'goods-none', title: '爱心超市：没货', who: 'volunteer', at: at('detail', 'salt'), shows: '来了告诉我' },
  { name: 'goods-service', title: '爱心超市：剪头发', who: 'resident', at: at('detail', 'hair'), shows: '剪头发' },
  { name: 'goods-ledger', title: '爱心超市：进出', who: 'resident', at: at('ledger', 'rice'), shows: /签字/ },
  { name: 'shelf', title: '管货', who: 'staff', at: `${ROOM}/shelf/index`, shows: '等人签字' },
  {
    name: 'shelf-ask-drop',
    title: '管货：为什么不要？',
    who: 'staff',
    at: `${ROOM}/shelf/index`,
    walk: (page) => button(page, '不对，不签').tap(),
    shows: '这张为什么不要？',
  },
  { name: 'shelf-goods', title: '管货：大米', who: 'staff', at: at('keep', 'rice'), shows: '数一数架上' },
  {
    name: 'shelf-price',
    title: '管货：要几分？',
    who: 'staff',
    at: at('keep', 'rice'),
    walk: (page) => button(page, /要 6 分/).tap(),
    shows: '从哪天起？',
  },
  {
    name: 'shelf-recall',
    title: '管货：收回？',
    who: 'staff',
    at: at('keep', 'eggs'),
    walk: (page) => button(page, /都不给了/).tap(),
    shows: '鸡蛋都收回？',
  },
  {
    name: 'shelf-count',
    title: '管货：数一数',
    who: 'staff',
    at: at('slip', 'rice', '&kind=count'),
    shows: '数到几袋？',
  },
  {
    name: 'shelf-receipt',
    title: '管货：进货',
    who: 'staff',
    at: at('slip', 'rice', '&kind=receipt'),
    shows: '进了几袋？',
  },
  { name: 'shelf-loss', title: '管货：少了', who: 'staff', at: at('slip', 'rice', '&kind=loss'), shows: '怎么少的？' },
  { name: 'shelf-write', title: '管货：加一样', who: 'staff', at: `${ROOM}/goods/index`, shows: '用哪张图？' },
  { name: 'shelf-hours', title: '管货：开门时间', who: 'staff', at: `${ROOM}/hours/index`, shows: '哪几天开门？' },
];
