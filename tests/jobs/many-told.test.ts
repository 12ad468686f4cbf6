import { randomUUID } from 'node:crypto';
import { previewVariables } from '../../scripts/world/function-variables.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { insertDocuments } from '../world/insert.ts';
import { useWorld } from '../world/use-world.ts';

const world = useWorld({ functionVariables: previewVariables });
const MINUTE_MS = 60_000;
const OF_EACH_KIND = 200;
const ROUND_TRIPS_MAX = 600;
const TOLD_KINDS = ['need.claimed', 'need.doneReported', 'need.confirmed', 'need.sentBack'] as const;

const schedulerRuns = () =>
  world()
    .cloud.invocations()
    .filter((record) => record.function === 'scheduler');
const minutePasses = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + MINUTE_MS);

/** Two hundred events of each kind that is told, copied from one that happened, all in the minute before. */
const muchHappens = async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  const model = (await world().db.all('events')).find(({ kind }) => kind === 'need.claimed');
  if (!model) throw new Error('nothing was claimed');
  const copies = TOLD_KINDS.flatMap((kind) =>
    Array.from({ length: OF_EACH_KIND }, (_, index) => ({
      ...model,
      _id: `event_${randomUUID()}`,
      kind,
      at: model.at - (index % 50) * 100,
      told: [kind === 'need.claimed' || kind === 'need.doneReported' ? wei.residentId : mo.residentId],
    })),
  );
  await insertDocuments(world().cloud.url, 'events', copies);
};

test('a minute in which 800 told events wait costs at most 600 round trips', async () => {
  await muchHappens();
  const before = schedulerRuns().length;
  await minutePasses();
  await minutePasses();
  const runs = schedulerRuns().slice(before);
  expect(Math.max(...runs.map(({ roundTrips }) => roundTrips))).toBeLessThanOrEqual(ROUND_TRIPS_MAX);
  expect(await world().db.all('outbox')).toHaveLength(4 * OF_EACH_KIND + 1);
  // Jobs take turns in being first: where sending came before filling, it has its turn a minute later, however much is queued.
  await minutePasses();
  expect((await world().db.all('outbox')).filter(({ status }) => status !== 'waiting').length).toBeGreaterThan(0);
});
