import { ID_PREFIXES, ID_TAIL, REQUEST_ID } from './ids.ts';

const TAIL = new RegExp(`^${ID_TAIL}$`);

test.each(['0', 'a', 'a_b-c', '9'.repeat(64), 'n1-resident_2'])('%s is the tail of an id', (tail) => {
  expect(TAIL.test(tail)).toBe(true);
});

test.each(['', '_a', '-a', 'A', 'a b', 'é', 'a.b', 'a$', `a\n`, '__proto__', 'x'.repeat(65)])(
  'the tail %j is refused: it could not be told from an operator, a path or another id',
  (tail) => {
    expect(TAIL.test(tail)).toBe(false);
  },
);

test('no prefix begins another, so that an id has one kind', () => {
  const overlaps = ID_PREFIXES.flatMap((a) => ID_PREFIXES.filter((b) => a !== b && `${b}_`.startsWith(`${a}_`)));
  expect(overlaps).toEqual([]);
});

test.each(['12345678', 'a-B-0-z-9', '6f1c9b7e-0c5d-4f5a-8f27-1f3c7b5f2d11', 'x'.repeat(64)])(
  '%s is a request id',
  (id) => {
    expect(REQUEST_ID.test(id)).toBe(true);
  },
);

test.each(['', '1234567', 'x'.repeat(65), '12345678\n', '1234 5678', '$where-1', '一二三四五六七八'])(
  'the request id %j is refused',
  (id) => {
    expect(REQUEST_ID.test(id)).toBe(false);
  },
);
