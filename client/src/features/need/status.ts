import type { NeedStatus } from '../../../../shared/need/need.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

export type NeedRowData = Output<'need.list'>['items'][number];
type Facts = Pick<NeedRowData, 'status' | 'isMine' | 'isClaimedByMe' | 'claimants' | 'claimed' | 'slots'>;

/** A mark fills like a window with light; a mark never stands without its word. */
export const STATUS_ICONS = {
  pending: 'eye',
  open: 'status-open',
  claimed: 'status-claimed',
  done: 'status-done',
  confirmed: 'status-confirmed',
  withdrawn: 'cross',
  refused: 'status-refused',
} as const satisfies Record<NeedStatus, IconName>;

export const sayStatus = ({ status, isMine, isClaimedByMe }: Facts): string => {
  if (status === 'done' && isMine) return say('status.done.mine');
  if ((status === 'open' || status === 'claimed') && isClaimedByMe) return say('status.claimed.mine');
  return say(`status.${status}`);
};

/** What follows the word: how many are wanted, or who has it. */
export const sayMore = ({ status, claimants, claimed, slots }: Facts): string => {
  switch (status) {
    case 'open':
      return claimed === 0 ? say('status.wants', { n: slots }) : say('status.wantsMore', { n: slots, m: claimed });
    case 'claimed':
    case 'done':
    case 'confirmed':
      return claimants.join(say('list.and'));
    case 'pending':
    case 'withdrawn':
    case 'refused':
      return '';
  }
};
