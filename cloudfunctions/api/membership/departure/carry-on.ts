import type { CommunityId, DepartureId } from '../../../../shared/kernel/ids.ts';
import { now } from '../../../platform/clock.ts';
import type { DepartureDocument } from '../collections.ts';
import { patiently } from '../../../platform/patience.ts';
import { collection } from '../../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../../platform/store.ts';
import { isSettled } from './end-account.ts';
import { DEPARTURE_STAGES } from './stages.ts';

/** No piece is begun after this: a phone shows progress every few seconds, and a call ends well before it would be cut off. */
const STOP_AFTER_MS = 2000;
const DEPARTURES_AT_ONCE = 20;

/**
 * Carries a departure on until `stopAt`, in milliseconds of `performance.now()`, and tells where it stands. Every piece is whole, is found by what is still there, and
 * says nothing the second time: two who carry on the same one, or one who was cut off, change nothing.
 */
export const carryOnDeparture = async (
  id: DepartureId,
  stopAt: number = performance.now() + STOP_AFTER_MS,
): Promise<DepartureDocument> => {
  for (;;) {
    const departure = await getDocument('departures', id);
    if (!departure) throw new Error(`no departure ${id}`);
    if (departure.status === 'left' || departure.status === 'held' || departure.status === 'appealed') return departure;
    if (departure.status === 'settling' && !isSettled(departure, now())) return departure;
    if (performance.now() > stopAt) return departure;
    const stage = stageOf(departure);
    const { isOver, ...progress } = await stage.piece(departure);
    await moveOn(departure, { ...progress, ...(isOver ? afterStage(departure) : {}) });
  }
};

/**
 * Carries on those who were taken off the roster and have no phone that would do it.
 *
 * @param startedAt of the call, in milliseconds of `performance.now()`. @returns true once nobody is left who is still leaving.
 */
export const carryOnDepartures = async (communityId: CommunityId, startedAt: number): Promise<boolean> => {
  const stopAt = startedAt + STOP_AFTER_MS;
  for (;;) {
    const leaving = await findDocuments(
      'departures',
      { communityId, status: 'leaving' },
      { limit: DEPARTURES_AT_ONCE },
    );
    if (leaving.length === 0) return true;
    for (const { _id } of leaving) {
      if (performance.now() > stopAt) return false;
      await carryOnDeparture(_id, stopAt);
    }
  }
};

type Moved = Partial<Pick<DepartureDocument, 'done' | 'cursor' | 'stage' | 'status' | 'identityId' | 'actorName'>>;

const stageOf = ({ _id, stage }: DepartureDocument) => {
  const found = DEPARTURE_STAGES.find(({ name }) => name === stage);
  if (!found) throw new Error(`${_id} is at ${stage}, which is no stage`);
  return found;
};

/** The next stage, or the end of one time through all of them. */
const afterStage = (departure: DepartureDocument): Moved => {
  const next = DEPARTURE_STAGES[DEPARTURE_STAGES.indexOf(stageOf(departure)) + 1];
  if (next) return { stage: next.name, cursor: '' };
  const again = { stage: DEPARTURE_STAGES[0].name, cursor: '' };
  // Once it is over nothing is left that says whose account it was.
  return departure.status === 'leaving'
    ? { ...again, status: 'settling' }
    : { status: 'left', identityId: null, actorName: '' };
};

/** Unless somebody else was faster. */
const moveOn = async ({ _id, at, status, stage, cursor }: DepartureDocument, moved: Moved): Promise<void> => {
  await patiently(() => collection('departures').where({ _id, at, status, stage, cursor }).update({ data: moved }));
};
