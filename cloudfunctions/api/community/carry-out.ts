import type { RosterOp, RosterOpOf } from '../../../shared/community/roster-plan.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { addBuildings, addGrids, addHouseholds, addResidents } from './carry-out-additions.ts';
import { comeBack, leave, rehome, relocate } from './carry-out-moves.ts';
import { nameGrid, regrid, renumber, resettle, revise, tally, vacate, writeDirectory } from './carry-out-updates.ts';

/** Plain updates in flight at once: enough to hide the round trip, few enough for a small plan of the cloud. */
const PARALLEL = 8;

/**
 * Carries out one chunk of a plan in its order, neighbours of one kind together: what is new in one round trip, plain
 * updates a few at a time, and moves, which must wait for each other, one by one.
 *
 * Doing it twice, or by two at once, is doing it once.
 */
export const carryOut = async (job: RosterImportDocument, chunk: readonly RosterOp[]): Promise<void> => {
  let rest = chunk;
  for (let first = rest[0]; first; first = rest[0]) {
    const { kind } = first;
    const end = rest.findIndex((op) => op.kind !== kind);
    const run = end < 0 ? rest : rest.slice(0, end);
    await carryOutRun(job, kind, run);
    rest = rest.slice(run.length);
  }
};

type Carrier<K extends RosterOp['kind']> = (job: RosterImportDocument, run: readonly RosterOpOf<K>[]) => Promise<void>;

const each =
  <K extends RosterOp['kind']>(
    work: (job: RosterImportDocument, op: RosterOpOf<K>) => Promise<void>,
    atOnce: number,
  ): Carrier<K> =>
  async (job, run) => {
    for (let from = 0; from < run.length; from += atOnce) {
      await Promise.all(run.slice(from, from + atOnce).map((op) => work(job, op)));
    }
  };

const CARRIERS: { readonly [K in RosterOp['kind']]: Carrier<K> } = {
  grid: addGrids,
  nameGrid: each(nameGrid, 1),
  building: addBuildings,
  settle: addHouseholds,
  enrol: addResidents,
  leave: each(leave, 1),
  rehome: each(rehome, 1),
  relocate: each(relocate, 1),
  return: each(comeBack, 1),
  regrid: each(regrid, PARALLEL),
  vacate: each(vacate, PARALLEL),
  resettle: each(resettle, PARALLEL),
  renumber: each(renumber, PARALLEL),
  revise: each(revise, PARALLEL),
  tally: each(tally, PARALLEL),
  directory: each(writeDirectory, 1),
};

const carryOutRun = <K extends RosterOp['kind']>(
  job: RosterImportDocument,
  kind: K,
  run: readonly RosterOpOf<K>[],
): Promise<void> => CARRIERS[kind](job, run);
