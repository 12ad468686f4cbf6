import { now } from '../platform/clock.ts';
import { callerOpenid } from '../platform/sdk.ts';
import { askMedia } from './jobs/ask-media.ts';
import { carryOnDepartures } from './jobs/carry-on-departures.ts';
import { carryOnTakeOvers } from './jobs/carry-on-take-overs.ts';
import { countEarnings } from './jobs/count-earnings.ts';
import { countMembers } from './jobs/count-members.ts';
import { countMonths } from './jobs/count-months.ts';
import { countNeeds } from './jobs/count-needs.ts';
import { fillOutbox } from './jobs/fill-outbox.ts';
import { followGrids } from './jobs/follow-grids.ts';
import { followMoves } from './jobs/follow-moves.ts';
import { forgetMissed } from './jobs/forget-missed.ts';
import { offerNeeds } from './jobs/offer-needs.ts';
import { passMatters } from './jobs/pass-matters.ts';
import { planReviews } from './jobs/plan-reviews.ts';
import { recheckLedger } from './jobs/recheck-ledger.ts';
import { recountReviews } from './jobs/recount-reviews.ts';
import { sendOutbox } from './jobs/send-outbox.ts';
import { sweepMedia } from './jobs/sweep-media.ts';
import { sweepRosterFiles } from './jobs/sweep-roster-files.ts';
import { wake } from './jobs/wake.ts';
import { keepTime } from './keep-time.ts';
import { runJobs, type Measure } from './run-jobs.ts';

/** All that the timer does; a feature adds its job here. */
const JOBS = [
  askMedia,
  carryOnDepartures,
  carryOnTakeOvers,
  countEarnings,
  countMembers,
  countMonths,
  countNeeds,
  fillOutbox,
  followGrids,
  followMoves,
  forgetMissed,
  offerNeeds,
  passMatters,
  planReviews,
  recheckLedger,
  recountReviews,
  sendOutbox,
  sweepMedia,
  sweepRosterFiles,
  wake,
];
/** The function is stopped after 50 s; what is left of them is for the job that is at work when its share ends. */
const TOTAL_MS = 40_000;
const GRACE_MS = 2000;

const log = ({ name, outcome, did, isLeft, ms }: Measure): void => {
  if (outcome !== 'ran' || did > 0 || isLeft)
    console.log(`job ${name} ${outcome}: did ${did}, left ${isLeft ? 'some' : 'nothing'}, ${ms} ms`);
};

/** The timer runs this every minute. Nobody else may: a caller with an openid is answered `FORBIDDEN` and starts nothing. */
export const main = async (): Promise<object> => {
  if (callerOpenid() !== undefined) return { ok: false, code: 'FORBIDDEN' };
  const shown = now();
  const settled = await keepTime(shown);
  return { ok: true, value: await runJobs(JOBS, { now: shown, settled, totalMs: TOTAL_MS, graceMs: GRACE_MS, log }) };
};
