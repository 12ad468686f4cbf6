import type { WaitingMethod } from '../../../../shared/acts.ts';
import { methodOf, type RefusedCode, type Told, type Unsent } from '../../data/index.ts';
import { sayError } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { IconName } from '../icon-names.ts';

/** What the act is, with the words it is about: 接单：水管漏水. */
export const sayUnsent = ({ act, kept }: Unsent): string => {
  if (kept.refused === 'NOT_READ') return say('unsent.unread');
  return say(`unsent.act.${methodOf(act) as WaitingMethod}`, { what: kept.told.text });
};

export const pictureOf = ({ kind }: Told): IconName => (kind === null ? 'household' : `kind-${kind}`);

const sayRefused = (code: RefusedCode): string => {
  if (code === 'NOT_MINE') return say('unsent.notMine');
  return code === 'NOT_READ' ? say('unsent.notRead') : sayError(code);
};

export type Place = { readonly place: number; readonly isSending: boolean; readonly hasNetwork: boolean };

/** How it stands: refused and why, on its way, or which place in the line it has. */
export const sayPlace = ({ kept: { refused } }: Unsent, { place, isSending, hasNetwork }: Place): string => {
  if (refused !== null) return sayRefused(refused);
  if (isSending) return say('act.sending');
  return say(hasNetwork ? 'unsent.next' : 'unsent.waits', { n: place });
};
