import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
import { tellNeed } from '../need/index.ts';
import { nodsOf, takenOf, type Waiting } from './use-waiting.ts';

/** How many of each wait for the person, as the rows of the home screen say it. */
export const sayRequests = ({ n, isMore }: Waiting['requests']): string =>
  isMore ? say('home.requests.many') : say('home.requests', { n });
export const sayPending = ({ n, isMore }: Waiting['words']): string =>
  isMore ? say('home.pending.many') : say('home.pending', { n });

/** The home screen, line by line: where I am, what I can do, what waits for me. */
export const tellHome = (title: string, waiting: Waiting, now: InstantMs): readonly string[] => {
  const { requests, words } = waiting;
  const rows = [
    ...nodsOf(waiting).map((need) => tellNeed(need, now)),
    ...(requests.n > 0 ? [spoken(inOneBreath([sayRequests(requests)]))] : []),
    ...(words.n > 0 ? [spoken(inOneBreath([sayPending(words)]))] : []),
    ...takenOf(waiting).map((need) => tellNeed(need, now)),
  ];
  return [
    inOneBreath(title.split(' · ')),
    inOneBreath([say('home.title'), say('home.sub')]),
    ...(rows.length === 0 ? [say('listen.nothing')] : [say('listen.waiting'), ...rows]),
  ];
};
