import type { Output } from '../../../platform/rpc.ts';
import { say } from '../../../words/say.ts';

export type OnShelf = Output<'shop.shelf'>['items'][number];
export type Slip = Output<'shop.shelf'>['slips'][number];

/** The numbers of goods, each with its word; what is blocked only where something is. */
export const sayNumbers = ({ stock, unit }: OnShelf): readonly string[] => {
  if (!stock) return [say('shop.service')];
  const { onHand, reserved, free, blocked, short } = stock;
  return [
    say('shelf.onHand', { n: onHand, unit }),
    say('shelf.reserved', { n: reserved, unit }),
    say('shelf.free', { n: free, unit }),
    ...(blocked > 0 ? [say('shelf.blocked', { n: blocked, unit })] : []),
    ...(short > 0 ? [say('shelf.short', { n: short, unit })] : []),
  ];
};

/** What a slip says, in one line. */
export const saySlip = ({ said, booked, unit }: Slip): string => {
  if (said.kind === 'receipt') return say(`shop.move.${said.source}`, { n: said.quantity, unit });
  if (said.kind === 'loss') return say(`shop.move.${said.why}`, { n: said.quantity, unit });
  return say('shelf.counted', { booked, counted: said.counted, unit });
};

/** How a count differs from the books. */
export const sayDiffers = ({ said, booked, unit }: Slip): { readonly words: string; readonly look: string } | null => {
  if (said.kind !== 'count') return null;
  const by = said.counted - booked;
  if (by === 0) return { words: say('shelf.same'), look: 'same' };
  return by < 0
    ? { words: say('shelf.fewer', { n: -by, unit }), look: 'fewer' }
    : { words: say('shelf.more', { n: by, unit }), look: 'more' };
};
