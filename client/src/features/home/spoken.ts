import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { PAIR } from '../../../../shared/duty/duty.ts';
import { beijingDay } from '../../../../shared/kernel/time.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
import { clockOf, day } from '../../words/time.ts';
import { tellNeed } from '../need/index.ts';
import { tellBalance } from '../points/index.ts';
import type { Count, DutyData, FrontData } from './front.ts';

/** How many of each wait for the person, as the rows of the home screen say it. */
export const sayRequests = ({ n, isMore }: Count): string =>
  isMore ? say('home.requests.many') : say('home.requests', { n });
export const sayPending = ({ n, isMore }: Count): string =>
  isMore ? say('home.pending.many') : say('home.pending', { n });

/** 今晚, unless what is shown was seen on another day. */
export const sayWhichEvening = (duty: DutyData, now: InstantMs): string =>
  duty.day === beijingDay(now) ? say('home.duty') : say('home.duty.of', { day: day(duty.from, now) });

/** Nothing where the pair is complete. */
export const sayWhoIsMissing = ({ people }: DutyData): string => {
  if (people.length >= PAIR) return '';
  return people.length === 0 ? say('home.duty.nobody') : say('home.duty.missing');
};

/** Who is on duty, and from when to when. */
export const tellTonight = (duty: DutyData, isLit: boolean, now: InstantMs): string => {
  const [from, to] = [clockOf(duty.from as InstantMs), clockOf(duty.to as InstantMs)];
  const names = duty.people.map(({ name }) => name).join(say('list.and'));
  const when = isLit
    ? [say('home.duty.now'), say('home.duty.until', { to })]
    : [sayWhichEvening(duty, now), say('home.duty.hours', { from, to })];
  return spoken(inOneBreath([...when, names, sayWhoIsMissing(duty)]));
};

/** What was said and done in my building this month, and what is left. */
export const tellMonth = ({ said, confirmed, waiting }: FrontData['thisMonth']): string =>
  spoken(
    inOneBreath([
      say('home.month'),
      say('home.month.said', { n: said }),
      say('home.month.done', { n: confirmed }),
      say('listen.left', { n: waiting }),
    ]),
  );

/** The home screen, line by line: where I am, what I can do, what waits for me, who is on duty, my building, my points. */
export const tellHome = (title: string, front: FrontData | null, isLit: boolean, now: InstantMs): readonly string[] => [
  inOneBreath(title.split(' · ')),
  inOneBreath([say('home.title'), say('home.sub')]),
  ...(front === null ? [] : tellFront(front, isLit, now)),
];

const tellFront = (front: FrontData, isLit: boolean, now: InstantMs): readonly string[] => {
  const { nods, taken, applicants, pendingWords, around, duty, thisMonth, pointsBalance } = front;
  const rows = [
    ...nods.items.map((need) => tellNeed(need, now)),
    ...(applicants.n > 0 ? [spoken(inOneBreath([sayRequests(applicants)]))] : []),
    ...(pendingWords.n > 0 ? [spoken(inOneBreath([sayPending(pendingWords)]))] : []),
    ...taken.items.map((need) => tellNeed(need, now)),
  ];
  return [
    ...(rows.length === 0 ? [say('listen.nothing')] : [say('listen.waiting'), ...rows]),
    tellTonight(duty, isLit, now),
    tellMonth(thisMonth),
    tellBalance({ balance: pointsBalance }),
    ...(around.length === 0 ? [] : [inOneBreath([say('home.building')])]),
    ...around.map((need) => tellNeed(need, now)),
  ];
};
