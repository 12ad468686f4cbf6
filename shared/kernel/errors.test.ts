import { ERROR_CATALOG, fail, isErrorCode, ok } from './errors.ts';

test('a code is an upper-case name', () => {
  expect(Object.keys(ERROR_CATALOG).filter((code) => !/^[A-Z][A-Z_]*[A-Z]$/.test(code))).toEqual([]);
});

test('names that every object inherits are no codes', () => {
  expect(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''].filter(isErrorCode)).toEqual([]);
  expect(isErrorCode('NEED_FULL')).toBe(true);
});

test('a result carries a value or a code and nothing else', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
  expect(fail('NEED_FULL')).toEqual({ ok: false, code: 'NEED_FULL' });
});
