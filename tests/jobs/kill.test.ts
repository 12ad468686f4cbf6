import { previewVariables } from '../../scripts/world/function-variables.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { inTurn, isWhole } from '../fixtures/sample.ts';
import { countFaults } from '../world/count-faults.ts';
import { useWorld } from '../world/use-world.ts';

/** A kill leaves locks behind, in the cloud for half a minute; the next run waits for them. */
const world = useWorld({ functionVariables: previewVariables, transactionTimeoutMs: 1500 });
const MINUTE_MS = 60_000;
/** A run commits so often at most. What is doubled or lost, is so around a commit: all of them are tried in each run. */
const COMMITS = [1, 2, 3, 4, 5, 6];
/** Of all other steps these many: each takes two seconds. */
const STEPS_A_RUN = 2;
const WHOLE_MS = 900_000;

const minutesPass = (minutes: number) => world().cloud.clock.jumpTo(world().cloud.clock.now() + minutes * MINUTE_MS);

/** A need that is posted, taken and reported done: two messages, and counts in three places. */
const somethingHappens = async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
};

/** Every message that the events ask for, once, and every need counted once. */
const expectWhole = async () => {
  const { db } = world();
  const events = await db.all('events');
  const due = events
    .filter(({ kind }) => kind === 'need.claimed' || kind === 'need.doneReported')
    .flatMap(({ _id, told }) => told.map((residentId) => `${_id} ${residentId}`));
  const queued = (await db.all('outbox')).map(({ eventId, residentId }) => `${eventId} ${residentId}`);
  expect(queued.sort()).toEqual(due.sort());
  const job = await db.one('jobs', 'countNeeds');
  expect(events.filter(({ at }) => at > (job?.readUntil ?? 0) && at <= world().cloud.clock.now() - MINUTE_MS)).toEqual(
    [],
  );
  expect(
    countFaults(await db.all('needs'), events, await db.all('followUps'), await db.all('needCounts'), job),
  ).toEqual([]);
};

/** How many requests one run of the scheduler makes. */
const requestsOfARun = async (): Promise<number> => {
  await somethingHappens();
  await minutesPass(1);
  const runs = world()
    .cloud.invocations()
    .filter((record) => record.function === 'scheduler');
  return Math.max(...runs.map(({ requests }) => requests));
};

test.each(['before', 'after'] as const)(
  'a scheduler killed %s any step loses nothing and doubles nothing',
  async (when) => {
    const steps = await requestsOfARun();
    expect(steps).toBeGreaterThan(12);
    const everyStep = Array.from({ length: steps + 4 }, (_, at) => at + 1);
    const kills = [
      ...COMMITS.map((call) => ({ action: 'database.commitTransaction', calls: [call] })),
      ...inTurn(everyStep, when, STEPS_A_RUN).map((step) => ({ action: '*', calls: [step] })),
    ];
    for (const kill of kills) {
      await somethingHappens();
      world().cloud.setFaults({ rules: [{ fault: 'kill-instance', function: 'scheduler', when, ...kill }] });
      await minutesPass(1);
      world().cloud.setFaults({});
    }
    await minutesPass(3);
    await expectWhole();
  },
  // The whole run kills after every step, some sixty times.
  isWhole ? WHOLE_MS : undefined,
);
