import * as fc from 'fast-check';
import { plainForm } from './plain-form.ts';

test.each([
  ['１３８', '138', 'full width'],
  ['١٣٨', '138', 'Arabic-Indic'],
  ['۱۳۸', '138', 'of Persian'],
  ['१३८', '138', 'of Devanagari'],
  ['๑๓๘', '138', 'of Thai'],
  ['𝟏𝟑𝟖', '138', 'of mathematics'],
  ['①③⑧', '138', 'in circles'],
  ['1️⃣3️⃣8️⃣', '138', 'in frames'],
  ['1\u200B3\u202E8\u2066', '138', 'with marks that nobody sees'],
  ['Ａ㎏，。', 'Akg,。', 'letters and punctuation'],
  ['  韦 国强 ', '  韦 国强 ', 'blanks stay'],
])('%j is %j: %s', (text, plain) => {
  expect(plainForm(text)).toBe(plain);
});

test('what is plain stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainForm(plainForm(text))).toBe(plainForm(text));
    }),
  );
});

test('every digit there is is one of ten', () => {
  const digits = Array.from({ length: 0x20000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /\p{Nd}/u.test(sign));
  expect(digits.length).toBeGreaterThan(600);
  expect(digits.filter((sign) => !/^[0-9]$/.test(plainForm(sign)))).toEqual([]);
});
