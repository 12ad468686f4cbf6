import { COUNT_MEMBERS_JOB, recountMembers } from '../../api/community/index.ts';
import type { EventKind } from '../../../shared/event-kinds.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { getDocument } from '../../platform/store.ts';
import { followEvents, type Step } from '../follow-events.ts';
import type { Job } from '../run-jobs.ts';

/** Four operations for each building at most, and one read for whoever moved. */
const EVENTS_PER_STEP = 10;
const JOINED_OR_LEFT: readonly EventKind[] = [
  'membership.approved',
  'membership.removed',
  'membership.restored',
  'membership.accountEnded',
  'community.left',
  'community.cameBack',
];

/** Keeps how many of a building have joined: whatever says that somebody came or went has that building counted again. */
export const countMembers: Job = {
  name: COUNT_MEMBERS_JOB,
  run: (turn) => followEvents(COUNT_MEMBERS_JOB, turn, 0 as InstantMs, stepOf),
};

const stepOf = (events: readonly EventDocument[]): Step => {
  const told = events.filter(isAbout);
  const last = told[EVENTS_PER_STEP - 1];
  const taken = last === undefined ? events.length : events.indexOf(last) + 1;
  const counted = told.slice(0, EVENTS_PER_STEP);
  return {
    taken,
    did: counted.length,
    write: async (transaction) => {
      for (const buildingId of await buildingsOf(counted)) await recountMembers(transaction, buildingId);
    },
  };
};

const isAbout = ({ kind }: EventDocument): boolean => JOINED_OR_LEFT.includes(kind) || kind === 'community.moved';

/** The buildings that events are about; of a move also those that somebody lived in before. */
const buildingsOf = async (events: readonly EventDocument[]): Promise<ReadonlySet<BuildingId>> => {
  const buildings = new Set<BuildingId>();
  for (const { kind, subject, buildingId } of events) {
    if (buildingId !== null) buildings.add(buildingId);
    if (kind !== 'community.moved') continue;
    const resident = await getDocument('residents', subject as ResidentId);
    for (const home of resident?.pastHomes ?? []) buildings.add(home.buildingId);
  }
  return buildings;
};
