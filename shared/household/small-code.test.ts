import fc from 'fast-check';
import { create } from 'qrcode';
import { cardCodeText, scannedCard } from './card-code.ts';
import { SMALL_CODE_SIZE, smallCode } from './small-code.ts';

/** The same text by the library that the local cloud draws codes with. */
const byLibrary = (text: string): readonly (readonly boolean[])[] => {
  const { modules } = create([{ data: text, mode: 'alphanumeric' }], {
    errorCorrectionLevel: 'M',
    version: 1,
    maskPattern: 0,
  });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => modules.get(row, column) === 1),
  );
};

test('the code of any card is module for module what the library draws', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{8}$/), (digits) => {
      expect(smallCode(cardCodeText(digits))).toEqual(byLibrary(cardCodeText(digits)));
    }),
    { numRuns: 50 },
  );
  expect(smallCode('A').map((row) => row.length)).toEqual(
    Array.from({ length: SMALL_CODE_SIZE }, () => SMALL_CODE_SIZE),
  );
});

test('a scanned card gives its digits, and the code of anything else gives none', () => {
  expect(scannedCard(cardCodeText('01234567'))).toBe('01234567');
  const others = ['01234567', 'LINLI:1234567', 'LINLI:123456789', 'LINLI:1234567x', 'https://linli/LINLI:12345678', ''];
  expect(others.map(scannedCard)).toEqual(others.map(() => null));
});
