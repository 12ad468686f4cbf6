import { SHARED_PAGES, type SharedPage, type SharedTarget } from '../../../../shared/code/pages.ts';
import { usePaged, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import type { Loaded } from '../../ui/index.ts';
import type { Tab } from '../../platform/navigate.ts';
import { buildingCard, buildingPicture, type Matters } from '../community/index.ts';
import { sayMonths, type Plot } from '../insight/index.ts';
import type { Resident } from '../membership/index.ts';
import { noticeCard, noticePicture } from '../notice/index.ts';
import { isShareable, needCard, needPicture, needTitle, standsOf } from '../need/index.ts';
import { useSharedBoard, useSharedFigures } from './use-shared-plots.ts';
import { useSharedReview } from './use-shared-review.ts';
import { useSharedVote } from './use-shared-vote.ts';
import { posterOfBuilding, posterOfNeed, posterOfNotice } from './poster-facts.ts';
import { valueOf, type Shared } from './shared.ts';

/** A need to be sent on; `shared` is null until it is known, and for one that is not public. */
const useSharedNeed = (needId: string, me: Resident, code: string | null) => {
  const of = useQuery('need.detail', { needId });
  const need = valueOf(of.query)?.need;
  const around = { communityName: me.communityName, code, now: now() };
  const shared: Shared | null =
    need && isShareable(need)
      ? {
          card: needCard(need),
          picture: needPicture(need, around),
          poster: posterOfNeed(need, me.communityName, now()),
          spoken: [need.buildingName, standsOf(need).word, needTitle(need)],
        }
      : null;
  return { of, shared };
};

/** A building to be sent on: with what is not done in it, if it is the caller's own. */
const useSharedBuilding = (buildingId: string, me: Resident, code: string | null) => {
  const of = useQuery('community.building', { buildingId });
  const isOwn = buildingId === me.buildingId;
  const wall = usePaged('need.list', isOwn ? { view: 'building', group: 'unfinished' } : null);
  const figures = useQuery('insight.building', { buildingId });
  const building = valueOf(of.query);
  const isCounted = figures.query.state !== 'loading';
  const months = valueOf(figures.query)?.months ?? null;
  const matters: Matters = isOwn ? valueOf(wall.query) : null;
  // What waits and the months are told where they are known: the picture goes without a wall that does not come.
  const isReady = building !== null && isCounted && (!isOwn || wall.query.state !== 'loading');
  const shared: Shared | null = isReady
    ? {
        card: buildingCard(building, matters),
        picture: buildingPicture(building, { communityName: me.communityName, matters, months, code, now: now() }),
        poster: posterOfBuilding(building, me.communityName),
        spoken: [me.communityName, building.name, ...(months ? [sayMonths(months)] : [])],
      }
    : null;
  return { of, shared };
};

/** A notice to be sent on; `shared` is null until it is known, and for one that was withdrawn. */
const useSharedNotice = (noticeId: string, me: Resident, code: string | null) => {
  const of = useQuery('notice.detail', { noticeId });
  const notice = valueOf(of.query);
  const around = { communityName: me.communityName, code, now: now() };
  const shared: Shared | null =
    notice?.status === 'published'
      ? {
          card: noticeCard(notice),
          picture: noticePicture(notice, around),
          poster: posterOfNotice(notice, me.communityName, now()),
          spoken: [notice.scope.name, notice.title, notice.body],
        }
      : null;
  return { of, shared };
};

type UseShared = (
  id: string,
  me: Resident,
  code: string | null,
  plot: Plot,
) => { readonly of: Parameters<typeof Loaded>[0]['of']; readonly shared: Shared | null };

/** How each kind is fetched. */
export const SHARED = {
  need: useSharedNeed,
  building: useSharedBuilding,
  notice: useSharedNotice,
  figures: useSharedFigures,
  board: useSharedBoard,
  review: useSharedReview,
  vote: useSharedVote,
} as const satisfies Record<SharedPage, UseShared>;

/** The tab whose words say to a stranger what they will find. */
export const LIKE = {
  need: 'needs',
  building: 'building',
  notice: 'home',
  figures: 'building',
  board: 'building',
  review: 'building',
  vote: 'building',
} as const satisfies Record<SharedPage, Tab>;

export const targetOf = (page: string, id: string): SharedTarget => ({
  page: SHARED_PAGES.find((known) => known === page) ?? 'need',
  id,
});
