import { PROBE, startTestCloud, type TestCloud } from '../conformance/runtime/cloud.ts';
import { createJournal, summary } from './invocations.ts';

const meter = { action: 'database.getDocument', collection: 'c', examined: 5, returned: 2, conflict: false, ms: 1 };
const begin = (journal = createJournal(), id = 'a') =>
  journal.begin({ id, function: 'f', source: 'wx_client', startedAt: 0, event: '{}' });

describe('the journal', () => {
  test('sums what the queries of a call cost, and counts only database requests as round trips', () => {
    const call = begin();
    for (const action of ['database.getDocument', 'database.getDocument', 'wx.openApi']) call.request(action);
    call.meter({ ...meter, index: 'byN' });
    call.meter({ ...meter, conflict: true });
    expect(call.record).toMatchObject({ requests: 3, roundTrips: 2, examined: 10, returned: 4, conflicts: 1 });
  });

  test('a transaction that begins again after a conflict is a retry; one that just follows is none', () => {
    const call = begin();
    call.request('database.startTransaction');
    call.meter({ ...meter, conflict: true });
    call.request('database.startTransaction');
    call.request('database.startTransaction');
    expect(call.record.retries).toBe(1);
  });

  test('tells which documents the transactions of a call wrote', () => {
    const call = begin();
    for (const wrote of [['c a'], ['c b', 'd a']])
      call.meter({ ...meter, action: 'database.commitTransaction', wrote });
    expect(call.record.wrote).toEqual(['c a', 'c b', 'd a']);
  });

  test('a query is flagged beyond 1000 documents examined without an index', () => {
    const call = begin();
    const flags = [{ examined: 1000 }, { examined: 1001 }, { examined: 5000, index: 'byN' }].map(
      (cost) => call.meter({ ...meter, ...cost }).flagged,
    );
    expect(flags).toEqual([false, true, false]);
  });

  test('the last 1000 finished calls are kept, oldest first, and older ones forgotten', () => {
    const journal = createJournal();
    for (let i = 0; i < 1002; i += 1) begin(journal, String(i)).finish({ ok: true, ms: 1 });
    const kept = journal.finished();
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id, journal.find('1')]).toEqual([1000, '2', '1001', undefined]);
  });

  test('a line of the log says what came of a call and what it cost', () => {
    const call = begin();
    call.request('database.getDocument');
    call.meter(meter);
    call.coldStart(120.4);
    call.finish({ ok: false, ms: 7.2, error: 'FUNCTIONS_EXECUTE_FAIL boom' });
    expect(summary(call.record)).toBe(
      'FAILED FUNCTIONS_EXECUTE_FAIL boom 7 ms, 1 round trips, 5 examined, 2 returned, cold start 120 ms',
    );
  });
});

describe('a call through the SDK', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startTestCloud(
      {
        collections: [
          { name: 'things', indexes: [{ name: 'byKind', unique: false, keys: [{ name: 'kind', direction: '1' }] }] },
        ],
      },
      { probe: PROBE },
    );
    const data = Array.from({ length: 1001 }, (_, i) => ({ kind: i % 2, other: i % 2 }));
    await cloud.act('add', { collection: 'things', data });
  });
  afterAll(() => cloud.end());

  test('an un-indexed query over more than 1000 documents is flagged in the record and in the log', async () => {
    await cloud.act('find', { collection: 'things', where: { other: 5 } });
    expect(cloud.invocations().at(-1)).toMatchObject({
      roundTrips: 1,
      examined: 1001,
      returned: 0,
      queries: [{ flagged: true }],
    });
    expect(
      cloud.log.filter((line) =>
        line.includes('NO INDEX: database.getDocument on things in probe examined 1001 documents'),
      ),
    ).toHaveLength(1);
  });

  test('an indexed query examines what it returns, names the index and is not flagged', async () => {
    await cloud.act('find', { collection: 'things', where: { kind: 5 } });
    expect(cloud.invocations().at(-1)).toMatchObject({
      examined: 0,
      returned: 0,
      queries: [{ index: 'byKind', flagged: false }],
    });
  });

  test('requests are counted with the call that made them, also when calls overlap', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        cloud.act(i % 2 === 0 ? 'get' : 'give', { collection: 'things', id: 'none', json: 1, catch: true }),
      ),
    );
    const trips = cloud
      .invocations()
      .slice(-8)
      .map(({ event, roundTrips }) => [(JSON.parse(event) as { act: string }).act, roundTrips]);
    expect(trips.filter(([act, n]) => n !== (act === 'get' ? 1 : 0))).toEqual([]);
  });

  test('a transaction is start, operation and commit: three round trips', async () => {
    await cloud.act('add', { collection: 'things', data: { _id: 'one', n: 1 } });
    await cloud.act('transaction', { collection: 'things', id: 'one', times: 0 });
    expect(cloud.invocations().at(-1)).toMatchObject({ roundTrips: 3, conflicts: 0, ok: true });
  });
});
