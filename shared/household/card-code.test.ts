import { cardCodeText, scannedCard } from './card-code.ts';

test('a scanned card gives its digits, and the code of anything else gives none', () => {
  expect(scannedCard(cardCodeText('01234567'))).toBe('01234567');
  const others = ['01234567', 'LINLI:1234567', 'LINLI:123456789', 'LINLI:1234567x', 'https://linli/LINLI:12345678', ''];
  expect(others.map(scannedCard)).toEqual(others.map(() => null));
});
