import type { NeedStatus } from '../../../../shared/need/need.ts';
import type { Output } from '../../platform/rpc.ts';
import { now } from '../../platform/clock.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayLate, sayUntilDay } from './assign/days.ts';

export type NeedRowData = Output<'need.list'>['items'][number];
type Facts = Pick<
  NeedRowData,
  'status' | 'asked' | 'isMine' | 'isClaimedByMe' | 'claimants' | 'claimed' | 'slots' | 'assigned' | 'isLedByMe'
>;

/** A mark fills like a window with light; a mark never stands without its word. */
export const STATUS_ICONS = {
  asked: 'clock',
  notAgreed: 'minus',
  pending: 'eye',
  open: 'status-open',
  claimed: 'status-claimed',
  assigned: 'status-claimed',
  done: 'status-done',
  confirmed: 'status-confirmed',
  unanswered: 'minus',
  closed: 'cross',
  merged: 'family',
  withdrawn: 'cross',
  refused: 'status-refused',
} as const satisfies Record<NeedStatus, IconName>;

/** What somebody reads of it who has a part in it; nothing where it reads the same for everybody. */
const ownStatus = ({ status, asked, isMine, isClaimedByMe, isLedByMe }: Facts): string | undefined => {
  if (asked?.isFromMe) return say('status.asked.mine');
  if (status === 'done' && isMine) return say('status.done.mine');
  if ((status === 'open' || status === 'claimed') && isClaimedByMe) return say('status.claimed.mine');
  return status === 'assigned' && isLedByMe ? say('status.assigned.mine') : undefined;
};

export const sayStatus = (facts: Facts): string => {
  const { status, assigned } = facts;
  if (assigned?.isOverdue) return sayLate(assigned.dueAt, now());
  const own = ownStatus(facts);
  if (own !== undefined) return own;
  return status === 'assigned' && assigned?.lead
    ? say('status.assigned.by', { name: assigned.lead })
    : say(`status.${status}`);
};

/** What follows the word: how many are wanted, or who has it. */
export const sayMore = (facts: Facts): string => MORE[facts.status]?.(facts) ?? '';

const sayDoers = ({ assigned, claimants }: Facts): string => doersOf(assigned, claimants).join(say('list.and'));
const MORE: Readonly<Partial<Record<NeedStatus, (facts: Facts) => string>>> = {
  asked: ({ asked }) => sayWhoIsAsked(asked),
  open: ({ slots, claimed }) => sayWanted(slots, claimed),
  claimed: ({ claimants }) => claimants.join(say('list.and')),
  assigned: ({ assigned }) => sayAssigned(assigned),
  done: sayDoers,
  confirmed: sayDoers,
  unanswered: sayDoers,
};

/** Whose yes it waits for; nobody else's name where it is one's own. */
const sayWhoIsAsked = (asked: Facts['asked']): string =>
  asked === null || asked.isFromMe ? '' : asked.fromNames.join(say('list.and'));

/** By when; once that has passed, who answers for it. */
const sayAssigned = (assigned: Facts['assigned']): string => {
  if (assigned === null) return '';
  return assigned.isOverdue ? (assigned.lead ?? '') : sayUntilDay(assigned.dueAt, now());
};

/** Who answers for it first, then those who help. */
const doersOf = (assigned: Facts['assigned'], claimants: readonly string[]): readonly string[] => {
  const lead = assigned?.lead;
  return lead ? [lead, ...claimants.filter((name) => name !== lead)] : claimants;
};

const sayWanted = (slots: number, claimed: number): string =>
  claimed === 0 ? say('status.wants', { n: slots }) : say('status.wantsMore', { n: slots, m: claimed });
