import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { PAIR } from '../../../../shared/duty/duty.ts';
import { beijingDay } from '../../../../shared/kernel/time.ts';
import type { QueryResult } from '../../data/index.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { tellLoaded } from '../../ui/index.ts';
import { sayKind, sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../words/spoken.ts';
import { clockOf, day } from '../../words/time.ts';
import { HOME_KINDS, needLine, tellAround } from '../need/index.ts';
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

/** The home screen, line by line: what waits for me, what I can say, who is on duty, my building, my points. */
export const tellHome = (front: QueryResult<FrontData>, isLit: boolean, now: InstantMs): readonly SpokenLine[] =>
  tellLoaded(front, (known) => tellFront(known, isLit, now));

const tellFront = (front: FrontData, isLit: boolean, now: InstantMs): readonly SpokenLine[] => {
  const { around, duty, thisMonth, pointsBalance } = front;
  const rows = tellWaiting(front, now);
  return [
    ...(rows.length === 0 ? [say('listen.nothing')] : [say('listen.waiting'), ...rows]),
    inOneBreath([say('home.title'), say('home.sub')]),
    toPress(say('home.lamp')),
    ...HOME_KINDS.map((kind) => toPress(sayKind(kind))),
    toPress(say('home.more')),
    { text: tellTonight(duty, isLit, now), of: DUTY },
    { text: tellMonth(thisMonth), of: MONTH },
    { text: tellBalance({ balance: pointsBalance }), of: BALANCE },
    ...(around.length === 0 && rows.length > 0 ? [] : tellAround(around, now)),
  ];
};

const tellWaiting = ({ nods, taken, applicants, pendingWords }: FrontData, now: InstantMs): readonly SpokenLine[] => [
  ...nods.items.map((need) => needLine(need, now)),
  ...(applicants.n > 0 ? [rowLine(sayRequests(applicants), say('home.requests.words'))] : []),
  ...(pendingWords.n > 0 ? [rowLine(sayPending(pendingWords), say('home.pending.words'))] : []),
  ...taken.items.map((need) => needLine(need, now)),
];

const rowLine = (title: string, words: string): SpokenLine => ({
  text: spoken(inOneBreath([title, words])),
  of: title,
});

/** The names by which the windows and tiles of the home screen are meant. */
export const DUTY = 'home duty';
export const MONTH = 'home month';
export const BALANCE = 'home balance';

/** Who it is this evening, when, and what for. */
export const tellDuty = (duty: DutyData): readonly SpokenLine[] => {
  const [from, to] = [clockOf(duty.from as InstantMs), clockOf(duty.to as InstantMs)];
  return [
    spoken(inOneBreath([say('home.duty.every', { from, to })])),
    inOneBreath([say('home.duty.for')]),
    ...(sayWhoIsMissing(duty) === '' ? [] : [inOneBreath([sayWhoIsMissing(duty)])]),
    ...duty.people.map(({ name, role }) => inOneBreath([say('listen.person', { role: sayRole(role), name })])),
    toPress(say('points.understood')),
  ];
};
