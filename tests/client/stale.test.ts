import { markStaleAfter, RESOURCES_MAX, resourceOf } from '../../client/src/data/resource.ts';
import { resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

const askedOf = (key: string): number => resourceOf(key).store.get().asked;

test('an act makes stale what its declaration names and nothing else', () => {
  const list = 'need.list {"view":"mine","group":"unfinished"}';
  const home = 'inbox.home {}';
  const notices = 'notice.list {"view":"mine"}';
  const before = [list, home, notices].map(askedOf);
  markStaleAfter('need.claim');
  expect([list, home, notices].map(askedOf)).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]]);
});

test('a method whose name begins like another one is another one', () => {
  const key = 'need.listed {}';
  const before = askedOf(key);
  markStaleAfter('need.claim');
  expect(askedOf(key)).toBe(before);
});

test('answers nobody looks at make room, the one asked for longest ago first', () => {
  const watched = resourceOf('need.detail {"needId":"need_watched"}');
  const stop = watched.store.subscribe(() => undefined);
  const first = resourceOf('need.detail {"needId":"need_first"}');
  for (let n = 0; n < RESOURCES_MAX + 1; n += 1) resourceOf(`need.detail {"needId":"need_${String(n)}"}`);
  expect(resourceOf('need.detail {"needId":"need_watched"}')).toBe(watched);
  expect(resourceOf('need.detail {"needId":"need_first"}')).not.toBe(first);
  stop();
});
