import { ERROR_CATALOG, fail, isErrorCode, ok } from './errors.ts';

const entries = Object.entries(ERROR_CATALOG);

/** Two lines of a toast without an icon. */
const MESSAGE_LENGTH_MAX = 20;

test.each(entries)(
  '%s says what happened in at most 20 characters, in Chinese, without codes',
  (_code, { message }) => {
    expect(message.length).toBeLessThanOrEqual(MESSAGE_LENGTH_MAX);
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(message).not.toMatch(/[a-z_]{3,}|\d/);
  },
);

test('no two codes say the same words: a resident on the telephone can tell which it was', () => {
  expect(new Set(entries.map(([, { message }]) => message)).size).toBe(entries.length);
});

test('a code is an upper-case name', () => {
  expect(entries.map(([code]) => code).filter((code) => !/^[A-Z][A-Z_]*[A-Z]$/.test(code))).toEqual([]);
});

test('names that every object inherits are no codes', () => {
  expect(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''].filter(isErrorCode)).toEqual([]);
  expect(isErrorCode('NEED_FULL')).toBe(true);
});

test('a result carries a value or a code and nothing else', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
  expect(fail('NEED_FULL')).toEqual({ ok: false, code: 'NEED_FULL' });
});
