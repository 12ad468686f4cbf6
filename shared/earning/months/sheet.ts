import { NEED_KIND_WORDS } from '../../need/kinds.ts';
import type { DeedKind } from '../deed-kinds.ts';
import type { NeedKind } from '../../need/kinds.ts';
import type { GivingSource } from '../shares.ts';
import type { MonthFigures } from './figures.ts';

type Read = Omit<MonthFigures, 'kinds'> & {
  readonly month: string;
  readonly isFinal: boolean;
  readonly kinds: readonly {
    readonly of: 'need' | 'deed';
    readonly kind: NeedKind | DeedKind;
    readonly entries: number;
    readonly points: number;
  }[];
  readonly share: number | null;
};
/** What, how much of it, its unit, and out of how much of what. */
type Row = readonly [what: string, n: number | string, unit: string, of?: number | string, ofUnit?: string];

const SOURCE_WORDS = {
  ...{ need: '帮邻居', deed: '做好事', byHand: '干部给的', hours: '干活的时间', meeting: '参加会' },
} as const satisfies Record<GivingSource, string>;
const DEED_WORDS = {
  ...{ help: '帮忙', clean: '打扫', elder: '看老人', child: '带孩子', mediate: '劝和', activity: '参加活动' },
  ...{ labour: '出力', give: '捐东西', alert: '报险情' },
} as const satisfies Record<DeedKind, string>;

/** `2026-06` as people write it. */
const sayMonth = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;

/**
 * A month of points as rows of a spreadsheet: headings, then a row for each figure with its unit and, where it is a part, out of how much. Figures
 * are numbers, words are strings; no name of anybody is in it.
 */
export const monthSheet = (read: Read): readonly (readonly (string | number)[])[] => [
  [`${sayMonth(read.month)}的积分单`, '多少', '单位', '一共', '单位'],
  ...[...pointRows(read), ...peopleRows(read), ...shopRows(read), ...watchRows(read)].map(
    ([what, n, unit, of = '', ofUnit = '']) => [what, n, unit, of, ofUnit],
  ),
  ...(read.isFinal ? [] : [['还没数完，下个月9号数完', '', '', '', '']]),
];

const pointRows = ({ points, sources, kinds, share }: Read): readonly Row[] => [
  ['月初大家手上有', points.started, '分'],
  ['挣了', points.earned, '分'],
  ...sources.map((one): Row => [`  ${SOURCE_WORDS[one.source]}`, one.points, '分', one.entries, '笔']),
  ...kinds.map((one): Row => [`    ${sayKind(one)}`, one.points, '分', one.entries, '笔']),
  ['换了东西', points.spent, '分'],
  ['退回给人', points.back, '分'],
  ['收回', points.taken, '分'],
  ['人走了，不再算', points.gone, '分'],
  ['月底大家手上有', points.held, '分'],
  ...(share === null ? [] : [['现在的东西和钱换得了', share, '分', 100, '分'] as const]),
];

const sayKind = ({ of, kind }: Read['kinds'][number]): string =>
  of === 'need' ? `帮邻居：${NEED_KIND_WORDS[kind as NeedKind]}` : `好事：${DEED_WORDS[kind as DeedKind]}`;

const peopleRows = ({ people }: Read): readonly Row[] => [
  ['挣了分的人', people.helpers, '人', people.adults, '个大人'],
  ['挣了分的人家', people.helping, '户', people.households, '户'],
  ['换了东西的人家', people.fetching, '户', people.households, '户'],
];

const shopRows = ({ goods, shelf, expired, merchants, gifts }: Read): readonly Row[] => [
  ...goods.map((one): Row => [`换出去：${one.name}`, one.pieces, one.unit, one.points, '分']),
  ...goods.flatMap((one): readonly Row[] =>
    one.cameBack === 0 ? [] : [[`又拿回来：${one.name}`, one.cameBack, one.unit, one.pieces, one.unit]],
  ),
  ...shelf.flatMap(({ name, unit, ...is }): readonly Row[] => [
    ...(is.bought > 0 ? [[`买来：${name}`, is.bought, unit] as const] : []),
    ...(is.donated > 0 ? [[`捐来：${name}`, is.donated, unit] as const] : []),
    ...(is.fund > 0 ? [[`公益金买来：${name}`, is.fund, unit] as const] : []),
    ...(is.lost > 0 ? [[`坏了、少了：${name}`, is.lost, unit] as const] : []),
    ...(is.counts > 0 ? [[`盘点多（少是负数）：${name}`, is.counted, unit, is.counts, '次'] as const] : []),
  ]),
  ['没来拿，过期的券', expired.vouchers, '张', expired.points, '分'],
  ['要给店家', merchants.due, '分'],
  ['和店家算清了', merchants.settled, '分'],
  ['月底还欠店家', merchants.held, '分'],
  ['捐东西，写名字谢过', gifts.thanked, '次', gifts.all, '次'],
];

const watchRows = ({ round }: Read): readonly Row[] => [
  ['监督抽看', round.drawn, '笔'],
  ['没问题', round.fine, '笔', round.drawn, '笔'],
  ['有问题', round.wrong, '笔', round.drawn, '笔'],
  ['退了分', round.corrected, '笔', round.wrong, '笔'],
  ['说了为什么不退', round.explained, '笔', round.wrong, '笔'],
];
