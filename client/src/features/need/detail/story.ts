import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { isUnfinished } from '../../../../../shared/need/need.ts';
import { beijingDay } from '../../../../../shared/kernel/time.ts';
import type { Output } from '../../../platform/rpc.ts';
import type { IconName, Step } from '../../../ui/index.ts';
import { NEED_EVENT_ICONS } from '../event-icons.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { sayDay } from '../assign/days.ts';

export type Detail = Output<'need.detail'>;
export type NeedData = Detail['need'];
/** Who answers for it, whole. */
export type Whole = NonNullable<NeedData['assignment']>;

type Events = Detail['events'];

/** The events as steps of a story, in the order they happened. Several who claim in the same minute are one step. */
export const stepsOf = (events: Events, now: InstantMs): readonly Step[] =>
  togetherIn(
    [...events].sort((a, b) => a.at - b.at),
    now,
  ).map((group) => stepOf(group, now));

type Group = readonly [Events[number], ...Events[number][]];

const togetherIn = (events: Events, now: InstantMs): readonly Group[] =>
  events.reduce<readonly Group[]>((groups, event) => {
    const last = groups[groups.length - 1];
    const joins =
      event.kind === 'need.claimed' &&
      last?.[0].kind === 'need.claimed' &&
      when(last[0].at, now) === when(event.at, now);
    return joins ? [...groups.slice(0, -1), [...last, event]] : [...groups, [event]];
  }, []);

const stepOf = (group: Group, now: InstantMs): Step => {
  const [{ eventId, kind, at }] = group;
  return {
    key: eventId,
    icon: NEED_EVENT_ICONS[kind],
    title: say(`event.${kind}`),
    time: when(at, now),
    words: group.map(whoAndWhy).join(say('list.and')),
  };
};

const whoAndWhy = ({ actor, reason }: Events[number]): string =>
  reason === null || reason === '' ? actor : say('event.actor', { name: actor, reason });

/** Who has to do what next, and what happens if nobody does; null where nothing is awaited. */
export const awaitedOf = (need: NeedData, at: InstantMs): Omit<Step, 'time'> | null => {
  const step = nextOf(need);
  return step && need.waiting ? { ...step, words: sayWaiting(need.waiting, at) } : step;
};

const sayWaiting = ({ at, what }: NonNullable<NeedData['waiting']>, now: InstantMs): string =>
  say(`waits.${what}`, { day: sayDay(beijingDay(at as InstantMs), now) });

const nextOf = (need: NeedData): Omit<Step, 'time'> | null => {
  const step = (icon: IconName, title: string, words: string) => ({ key: 'awaited', icon, title, words });
  const { status } = need;
  if (!isUnfinished(status)) return null;
  switch (status) {
    case 'asked':
      return step('clock', sayAsked(need), say('awaits.asked.words'));
    case 'pending':
      return step('clock', say('awaits.pending'), say('awaits.pending.words'));
    case 'open':
      return step('clock', say('awaits.open'), say('awaits.open.words', { n: need.slots - need.claimed }));
    case 'claimed':
      return step('clock', ...(need.isClaimedByMe ? awaitsMe() : awaitsHelpers()));
    case 'assigned':
      return step('clock', say('awaits.assigned', { name: nameOfLead(need) }), say('awaits.claimed.words'));
    case 'done':
      return step('clock', say('awaits.done', { name: nameOfRequester(need) }), say('awaits.done.words'));
  }
};

const sayAsked = ({ asked }: NeedData): string => {
  const names = asked?.fromNames ?? [];
  if (asked?.isFromMe) return say('awaits.asked', { name: say('detail.me') });
  return names.length === 0 ? say('awaits.asked.nobody') : say('awaits.asked', { name: names.join(say('list.and')) });
};

const nameOfLead = ({ isLedByMe, assigned }: NeedData): string =>
  isLedByMe ? say('detail.me') : (assigned?.lead ?? '');

const nameOfRequester = ({ isMine, requester }: NeedData): string => (isMine ? say('detail.me') : requester);
const awaitsMe = () => [say('awaits.claimed.mine'), say('awaits.claimed.mine.words')] as const;
const awaitsHelpers = () => [say('awaits.claimed'), say('awaits.claimed.words')] as const;
