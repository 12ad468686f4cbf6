import { LockTable } from './lock-table.ts';

const someone = (id: string) => ({ id });

test('what was changed is remembered for whoever began before, and for nobody else', () => {
  const locks = new LockTable();
  const [first, second] = [someone('first'), someone('second')];
  const point = locks.begin(first);
  locks.committed(['a', 'b']);
  const later = locks.begin(second);
  locks.committed(['c', 'a']);
  expect(['a', 'b', 'c'].map((key) => locks.isChangedSince(key, point))).toEqual([true, true, true]);
  locks.release(first);
  expect(['a', 'b', 'c'].map((key) => locks.isChangedSince(key, later))).toEqual([true, false, true]);
  expect(locks.remembered).toBe(2);
});

test('it does not grow while somebody is open at every moment', () => {
  const locks = new LockTable();
  let before = someone('first');
  locks.begin(before);
  for (let at = 0; at < 1000; at += 1) {
    const next = someone(`next ${String(at)}`);
    locks.begin(next);
    locks.committed([`key ${String(at)}`]);
    locks.release(before);
    before = next;
  }
  expect(locks.remembered).toBe(1);
});
