import { noddersOf, type Nods } from './nods.ts';

const nods = (id: string | null, points: number, isByCall = false): Nods => ({
  ...{ id, name: `${id ?? ''}家`, isByCall, times: 1, points },
});

test('each stands for what they nodded off, also for what they asked for another, and together for all', () => {
  const { nodders, others } = noddersOf([nods('a', 6), nods('b', 8, true), nods('b', 4), nods(null, 3)]);
  expect(nodders).toEqual([
    { id: 'b', name: 'b家', times: 2, points: 12, called: 8 },
    { id: 'a', name: 'a家', times: 1, points: 6, called: 0 },
  ]);
  expect(others).toEqual({ people: 0, times: 1, points: 3 });
});

test('beyond twenty they are a sum', () => {
  const { nodders, others } = noddersOf(Array.from({ length: 23 }, (_, at) => nods(`r${String(at)}`, 100 - at)));
  expect([nodders.length, nodders[19]?.points]).toEqual([20, 81]);
  expect(others).toEqual({ people: 3, times: 3, points: 80 + 79 + 78 });
});
