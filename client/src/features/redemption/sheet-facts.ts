import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { sayGoods } from './GoodsEar.tsx';
import { LINES_A_PAGE, type PaperFacts } from './sheet-picture.ts';
import { sayDay } from './voucher-looks.ts';

/** A list as whoever enters it reads it. */
export type SheetShown = Output<'redemption.sheet'>;
export type SheetLine = SheetShown['lines'][number];

/** How many pages a list has. */
export const pagesOf = ({ lines }: SheetShown): number => Math.max(1, Math.ceil(lines.length / LINES_A_PAGE));

/** What stands on one page, from 0. */
export const pageFacts = (sheet: SheetShown, page: number, communityName: string): PaperFacts => ({
  communityName,
  title: say('sheet.on.title'),
  day: say('sheet.on.day', { day: sayDay(sheet.day) }),
  how: say('sheet.on.how'),
  foot: `${say('sheet.on.page', { n: page + 1, all: pagesOf(sheet) })}  ${say('sheet.on.by', { name: sheet.printed.name })}`,
  lines: sheet.lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE).map((line, at) => ({
    who: `${sayLine(line, page * LINES_A_PAGE + at)}${
      line.collectorName === null ? '' : ` ${say('sheet.on.collector', { name: line.collectorName })}`
    }`,
    door: addressOf(line.owner),
    what: sayWhat(line),
  })),
});

/** Number and owner of a line, as on paper. */
export const sayLine = ({ owner }: SheetLine, at: number): string => say('sheet.line', { n: at + 1, name: owner.name });

/** What is given on a line. */
export const sayWhat = (line: SheetLine): string =>
  say('counter.row', { goods: sayGoods(line), n: line.quantity, unit: line.unit });
