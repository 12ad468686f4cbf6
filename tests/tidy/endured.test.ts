import { judge, type Endured } from '../attack/judge-endured.ts';

const MB = 1024 * 1024;
const CALM: Endured = {
  took: Array.from({ length: 200 }, () => 20),
  calls: [100, 90, 110, 100],
  room: Array.from({ length: 8 }, () => ({ memory: 200 * MB, log: 10 * MB })),
};
const foundIn = (changed: Partial<Endured>) => judge({ ...CALM, ...changed }).found.length;

test('a run that stays as it is has nothing wrong', () => {
  expect(judge(CALM)).toEqual({
    figures: { calls: 200, median: 100, least: 90, p99Ms: 20, earlyMb: 200, lateMb: 200, logMb: 10 },
    found: [],
  });
});

test('a window of less than half, slow calls, growing memory and a growing log are each told', () => {
  const slow = CALM.took.map((took, at) => (at < 4 ? 2500 : took));
  const growing = CALM.room.map((one, at) => ({ ...one, memory: one.memory * (1 + at / 4) }));
  const logged = CALM.room.map((one) => ({ ...one, log: 300 * MB }));
  expect([{ calls: [100, 100, 49] }, { took: slow }, { room: growing }, { room: logged }].map(foundIn)).toEqual([
    1, 1, 1, 1,
  ]);
});
