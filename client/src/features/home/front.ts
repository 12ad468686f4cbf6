import { useEffect } from 'react';
import { FRONT_LIMITS } from '../../../../shared/community/front-limits.ts';
import { isOnNow } from '../../../../shared/duty/duty.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useQuery, type QueryResult } from '../../data/index.ts';
import { setWaiting } from '../../platform/badges.ts';
import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';

/** Everything the home screen shows beyond who I am. */
export type FrontData = Output<'inbox.home'>;
export type DutyData = FrontData['duty'];
type Count = FrontData['applicants'];

/** How many of each wait for the person, as the rows of the home screen say it. */
export const sayRequests = ({ n, isMore }: Count): string =>
  isMore ? say('home.requests.many') : say('home.requests', { n });
export const sayNews = ({ n, isMore }: Count): string => (isMore ? say('home.news.many') : say('home.news', { n }));
export const sayNotices = ({ n, isMore }: Count): string =>
  isMore ? say('home.notices.many') : say('home.notices', { n });
export const sayToGive = ({ n, isMore }: Count): string =>
  isMore ? say('home.toGive.many') : say('home.toGive', { n });
export const sayFollowUps = ({ n, isMore }: Count): string =>
  isMore ? say('home.followUps.many') : say('home.followUps', { n });
export const sayPending = ({ n, isMore }: Count): string =>
  isMore ? say('home.pending.many') : say('home.pending', { n });

/** Asked for together with who I am: whoever is no resident is refused, and is shown no front. Nothing is asked for whom it does not matter. */
export const useFront = (matters = true): QueryResult<FrontData> => useQuery('inbox.home', matters ? {} : null);

/** Each row of what is to be read makes room among the needs that only are near. */
export const aroundOf = ({
  around,
  asks,
  nods,
  taken,
  leads,
  news,
  notices,
  votes,
  results,
  tasks,
}: FrontData): FrontData['around'] => {
  const rows =
    asks.items.length +
    nods.items.length +
    taken.items.length +
    leads.items.length +
    tasks.items.length +
    Number(news.n > 0) +
    votes.items.length +
    Number(notices.n > 0) +
    Number(results.n > 0);
  return around.slice(0, Math.max(0, FRONT_LIMITS.rowsMax - rows));
};

/** The badges of the tab bar count what waits for me on the home screen. */
export const useBadges = (front: FrontData | null, at: InstantMs | null): void => {
  useEffect(() => {
    if (!front || at === null) return;
    const { asks, nods, applicants, pendingWords, followUps, news, notices, votes, results, tasks } = front;
    setWaiting(
      {
        ...{ asks: asks.n, nods: nods.n, applicants: applicants.n },
        ...{ pendingWords: pendingWords.n, followUps: followUps.n, news: news.n, notices: notices.n },
        ...{ votes: votes.n, results: results.n, tasks: tasks.n },
      },
      at,
    );
  }, [front, at]);
};

/** So long the server's word on what is now holds; after that the phone's own clock has to do. */
const FRESH_MS = 5 * 60_000;

/** Whether somebody is on duty at this moment, also by what was seen hours ago without a network. */
export const isLitAt = (duty: DutyData, toldAt: InstantMs, now: InstantMs): boolean =>
  Math.abs(now - toldAt) < FRESH_MS
    ? duty.isNow
    : isOnNow({ from: duty.from as InstantMs, to: duty.to as InstantMs }, now);
