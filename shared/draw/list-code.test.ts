import { isSameList, listCodeText, scannedList } from './list-code.ts';

const DIGEST = `3fa901bc${'0d'.repeat(28)}`;

test('a code carries the draw and the whole digest', () => {
  expect(scannedList(listCodeText('draw_abc', DIGEST))).toEqual({ drawId: 'draw_abc', digest: DIGEST });
});

test('the code of anything else is no list', () => {
  const others = [
    'LINLI:12345678',
    DIGEST,
    listCodeText('draw_abc', DIGEST.slice(1)),
    listCodeText('vote_abc', DIGEST),
  ];
  expect(others.map(scannedList)).toEqual([null, null, null, null]);
});

test('eight digits are held against the list, however they were typed', () => {
  expect(['3fa9 01bc', '3FA901BC', DIGEST].map((seen) => isSameList(DIGEST, seen))).toEqual([true, true, true]);
  expect(['3fa9 01bd', `${DIGEST.slice(0, 63)}e`, `${DIGEST}0`].map((seen) => isSameList(DIGEST, seen))).toEqual([
    ...[false, false, false],
  ]);
  expect(['', '3fa9 01b'].map((seen) => isSameList(DIGEST, seen))).toEqual([null, null]);
});
