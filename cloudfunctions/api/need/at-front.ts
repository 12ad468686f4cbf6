import { FRONT_LIMITS as LIMITS } from '../../../shared/community/front-limits.ts';
import { fairly } from '../../../shared/need/fair-page.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { NeedDocument } from './collections.ts';
import { toAskParts } from './follow-ups.ts';
import { toJudgeParts } from '../capture/index.ts';
import { countOfPage } from '../../platform/paging.ts';
import { needRow, readsPending } from './project.ts';
import { wantedPart } from './queue.ts';
import { asksPart, leadingPart, nodsPart, viewPart } from './views.ts';

const PAGE = NEED_LIMITS.pageSize;
/** What has a page of its own is counted no further than this. */
const FEW = 9;

/** What to read of needs for the home screen: what waits for the caller, and the newest of their building. */
export const needsAtFrontParts = (ctx: ResidentCtx) => ({
  asks: asksPart(ctx, FEW + 1),
  nods: nodsPart(ctx, PAGE + 1),
  claimed: viewPart('claimed', 'unfinished', ctx, { limit: PAGE + 1 }),
  // Enough that some are left, should all that waits for the caller be among the newest, and others than one author.
  newest: viewPart('building', 'unfinished', ctx, { limit: LIMITS.aroundReadMax }),
  leads: leadingPart(ctx, 'unfinished', FEW + 1),
  ...wantedPart(ctx, FEW + 1),
  ...toJudgeParts(ctx, PAGE + 1),
  ...toAskParts(ctx, FEW + 1),
  ...(readsPending(ctx) ? { words: viewPart('pending', 'unfinished', ctx, { limit: PAGE + 1 }) } : {}),
});

type Needs = readonly NeedDocument[];
type Found = {
  readonly asks: Needs;
  readonly nods: Needs;
  readonly claimed: Needs;
  readonly newest: Needs;
  readonly leads: Needs;
  readonly toGive?: Needs | undefined;
  readonly words?: Needs | undefined;
  /** Photos and recordings that wait for the same look as words. */
  readonly toJudge?: readonly unknown[] | undefined;
  /** Follow-ups that wait for somebody in charge. */
  readonly toAsk?: readonly unknown[] | undefined;
};

/** What the home screen shows of needs. What is shown as waiting is not shown again as new. */
export const needsAtFront = (found: Found, ctx: ResidentCtx) => {
  const { asks, nods, claimed, newest, leads, toGive = [], words = [], toJudge = [], toAsk = [] } = found;
  const taken = claimed.filter(({ status }) => status === 'open' || status === 'claimed');
  // What is reported done waits for somebody else.
  const led = leads.filter(({ status }) => status === 'assigned').sort((a, b) => dueOf(a) - dueOf(b));
  const waiting = [
    ...nods.slice(0, LIMITS.nodsMax),
    ...led.slice(0, LIMITS.leadsMax),
    ...taken.slice(0, LIMITS.takenMax),
  ];
  const shown = new Set(waiting.map(({ _id }) => _id));
  const placesLeft = Math.max(0, Math.min(LIMITS.aroundMax, LIMITS.rowsMax - shown.size));
  const rows = (needs: Needs, max: number) => needs.slice(0, max).map((need) => needRow(need, ctx));
  return {
    asks: { ...countOfPage(asks, FEW), items: rows(asks, LIMITS.asksMax) },
    nods: { ...countOfPage(nods, PAGE), items: rows(nods, LIMITS.nodsMax) },
    taken: { n: Math.min(taken.length, PAGE), isMore: claimed.length > PAGE, items: rows(taken, LIMITS.takenMax) },
    leads: { n: Math.min(led.length, FEW), isMore: leads.length > FEW, items: rows(led, LIMITS.leadsMax) },
    toGive: { ...countOfPage(toGive, FEW), items: rows(toGive, LIMITS.toGiveMax) },
    around: rows(fairAround(newest.filter(({ _id }) => !shown.has(_id))), placesLeft),
    followUps: countOfPage(toAsk, FEW),
    pendingWords: countOfPage([...words, ...toJudge], PAGE),
  };
};

/** One of each author before a second of anybody. */
const fairAround = (needs: Needs): Needs =>
  fairly(needs, ({ requesterId }) => requesterId, { size: LIMITS.aroundMax, share: 1 });

const dueOf = ({ assignment }: NeedDocument): number => assignment?.dueAt ?? Infinity;
