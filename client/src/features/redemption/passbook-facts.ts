import { GLYPHS, type GlyphName } from '../../ui/picture/glyphs.ts';
import type { IconName } from '../../ui/index.ts';
import { now } from '../../platform/clock.ts';
import type { Input, Output } from '../../platform/rpc.ts';
import { sayDeed } from '../../words/deed.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { addressOf } from '../membership/index.ts';
import { entryIcon } from '../points/index.ts';
import type { PassbookFacts, PassbookLine } from './passbook-picture.ts';

/** A sheet of a passbook as it was answered, and what was asked. */
export type Sheet = { readonly told: Output<'points.passbook'>; readonly asked: Input<'points.passbook'> };
type Line = Sheet['told']['lines'][number];

/** What stands on a sheet. */
export const passbookFacts = ({ told, asked }: Sheet, communityName: string): PassbookFacts => ({
  communityName,
  title: say('passbook.title'),
  whose: `${addressOf(told)} ${asked.whose === 'household' ? say('passbook.on.household') : told.name}`,
  balance: say('passbook.on.now', { n: told.balance }),
  reserved: told.reserved > 0 ? say('passbook.on.reserved', { n: told.reserved }) : '',
  columns: [say('passbook.on.change'), say('passbook.on.left')],
  lines: told.lines.map(lineOf).reverse(),
  none: say('passbook.on.none'),
  foot: [
    `${say('passbook.on.chain')}  ${say('passbook.on.gaps')}`,
    say('passbook.on.by', { day: day(told.printedAt, now()) }),
  ],
});

const lineOf = ({ number, digest, entry }: Line): PassbookLine => ({
  picture: drawnAs(entryIcon(entry)),
  what: sayDeed(entry),
  change: entry.amount > 0 ? `+${String(entry.amount)}` : `−${String(-entry.amount)}`,
  left: String(entry.balanceAfter),
  facts: say('passbook.on.line', { number, day: day(entry.at, now()), digest }),
});

/** Pictures of which a drawing is brought for paper. */
const drawnAs = (icon: IconName): GlyphName | null => (icon in GLYPHS ? (icon as GlyphName) : null);
