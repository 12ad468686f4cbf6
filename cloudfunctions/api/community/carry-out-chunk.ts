import type { RosterOp, RosterOpOf } from '../../../shared/community/roster-plan.ts';
import type { RosterImportDocument } from '../../platform/roster-documents.ts';
import { carryOut, enrolAll, settleAll } from './carry-out.ts';

/** Plain updates in flight at once: enough to hide the round trip, few enough for a small plan of the cloud. */
const PARALLEL = 8;

/**
 * Carries out one chunk of a plan in its order: what is new of one kind in one round trip, plain updates a few at a
 * time, and pieces that must wait for each other one by one.
 */
export const carryOutChunk = async (job: RosterImportDocument, ops: readonly RosterOp[]): Promise<void> => {
  for (const run of runsOf(ops)) {
    if (isAll(run, 'enrol')) await enrolAll(job, run);
    else if (isAll(run, 'settle') && run.every(({ isNew }) => isNew)) await settleAll(job, run);
    else await fewAtATime(run, canGoTogether(run) ? PARALLEL : 1, (op) => carryOut(job, op));
  }
};

/** Neighbours of the same kind. */
const runsOf = (ops: readonly RosterOp[]): readonly (readonly RosterOp[])[] => {
  const runs: RosterOp[][] = [];
  for (const op of ops) {
    const run = runs[runs.length - 1];
    if (run?.[0]?.kind === op.kind && isNew(run[0]) === isNew(op)) run.push(op);
    else runs.push([op]);
  }
  return runs;
};

const isNew = (op: RosterOp): boolean => op.kind === 'settle' && op.isNew;

const isAll = <K extends RosterOp['kind']>(run: readonly RosterOp[], kind: K): run is readonly RosterOpOf<K>[] =>
  run.every((op) => op.kind === kind);

const canGoTogether = ([op]: readonly RosterOp[]): boolean => {
  switch (op?.kind) {
    case 'grid':
    case 'building':
    case 'vacate':
    case 'settle':
    case 'revise':
    case 'enrol':
    case 'tally':
    case 'directory':
    case undefined:
      return true;
    case 'leave':
    case 'relocate':
    case 'rehome':
      return false;
  }
};

const fewAtATime = async <T>(all: readonly T[], width: number, work: (one: T) => Promise<void>): Promise<void> => {
  for (let from = 0; from < all.length; from += width) {
    await Promise.all(all.slice(from, from + width).map(work));
  }
};
