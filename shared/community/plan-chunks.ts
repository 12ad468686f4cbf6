import type { RosterOp } from './roster-plan.ts';

/** About how many round trips to the database a chunk may cost. */
const WEIGHT_MAX = 100;
/** What is new goes in many at a time: cheap in round trips, but a chunk has to stay a document of some 200 KB. */
const WEIGHT_NEW = 0.4;
/** A transaction: begin, read, write, count, tell, commit. */
const WEIGHT_TRANSACTION = 10;

/** Cuts a plan into pieces that are each done well within one call, in order; no piece is ever parted. */
export const chunksOf = (plan: readonly RosterOp[]): readonly (readonly RosterOp[])[] => {
  const chunks: RosterOp[][] = [];
  let weight = 0;
  for (const op of plan) {
    const current = chunks[chunks.length - 1];
    if (current && weight + weightOf(op) <= WEIGHT_MAX) {
      current.push(op);
      weight += weightOf(op);
    } else {
      chunks.push([op]);
      weight = weightOf(op);
    }
  }
  return chunks;
};

const WEIGHTS = {
  grid: WEIGHT_NEW,
  nameGrid: 1,
  building: WEIGHT_NEW,
  settle: WEIGHT_NEW,
  enrol: WEIGHT_NEW,
  leave: WEIGHT_TRANSACTION,
  relocate: WEIGHT_TRANSACTION,
  return: WEIGHT_TRANSACTION,
  rehome: WEIGHT_TRANSACTION,
  regrid: 1,
  vacate: 1,
  resettle: 1,
  renumber: 1,
  revise: 1,
  tally: 1,
  directory: 2,
} as const satisfies Record<RosterOp['kind'], number>;

const weightOf = (op: RosterOp): number => WEIGHTS[op.kind] + (op.kind === 'rehome' ? 2 * op.people.length : 0);
