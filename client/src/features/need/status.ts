import type { NeedStatus } from '../../../../shared/need/need.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

export type NeedRowData = Output<'need.list'>['items'][number];
type Facts = Pick<
  NeedRowData,
  'status' | 'isMine' | 'isClaimedByMe' | 'claimants' | 'claimed' | 'slots' | 'assigned' | 'isLedByMe'
>;

/** A mark fills like a window with light; a mark never stands without its word. */
export const STATUS_ICONS = {
  pending: 'eye',
  open: 'status-open',
  claimed: 'status-claimed',
  assigned: 'status-claimed',
  done: 'status-done',
  confirmed: 'status-confirmed',
  withdrawn: 'cross',
  refused: 'status-refused',
} as const satisfies Record<NeedStatus, IconName>;

export const sayStatus = ({ status, isMine, isClaimedByMe, isLedByMe }: Facts): string => {
  if (status === 'done' && isMine) return say('status.done.mine');
  if ((status === 'open' || status === 'claimed') && isClaimedByMe) return say('status.claimed.mine');
  if (status === 'assigned' && isLedByMe) return say('status.assigned.mine');
  return say(`status.${status}`);
};

/** What follows the word: how many are wanted, or who has it. */
export const sayMore = ({ status, claimants, claimed, slots, assigned }: Facts): string => {
  switch (status) {
    case 'open':
      return claimed === 0 ? say('status.wants', { n: slots }) : say('status.wantsMore', { n: slots, m: claimed });
    case 'claimed':
    case 'assigned':
    case 'done':
    case 'confirmed':
      return doersOf(assigned?.lead ?? null, claimants).join(say('list.and'));
    case 'pending':
    case 'withdrawn':
    case 'refused':
      return '';
  }
};

/** Who answers for it first, then those who help. */
const doersOf = (lead: string | null, claimants: readonly string[]): readonly string[] =>
  lead === null ? claimants : [lead, ...claimants.filter((name) => name !== lead)];
