import fc from 'fast-check';
import { ID_TAIL } from '../../shared/kernel/ids.ts';
import { digest } from './digest.ts';

test('a digest never changes: ids that are stored depend on it', () => {
  expect(digest('openid', 'o-1')).toBe('gs11ud3dc4veh022ulji');
});

test('every digest is the tail of an id, 20 characters long', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (parts) => {
      expect(digest(...parts)).toMatch(new RegExp(`^${ID_TAIL}$`));
      expect(digest(...parts)).toHaveLength(20);
    }),
  );
});

test('parts cannot be pushed together into another list of parts', () => {
  const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['a","b', 'c'], ['a', 'b', 'c']];
  expect(new Set(lists.map((parts) => digest(...parts))).size).toBe(lists.length);
});
