import { rangeOf } from './range.ts';

test.each([
  ['bytes=0-', { from: 0, to: 9 }],
  ['bytes=0-3', { from: 0, to: 3 }],
  ['bytes=4-4', { from: 4, to: 4 }],
  ['bytes=7-99', { from: 7, to: 9 }],
  ['bytes=-3', { from: 7, to: 9 }],
  ['bytes=-99', { from: 0, to: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=10-12', 'outside'],
  ['bytes=-0', 'outside'],
])('of ten bytes %s are %j', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=a-b'])(
  '%j asks for the whole file',
  (header) => {
    expect(rangeOf(header, 10)).toBeUndefined();
  },
);

test.each(['bytes=0-', 'bytes=-1'])('an empty file has none of the bytes that %s asks for', (header) => {
  expect(rangeOf(header, 0)).toBe('outside');
});
