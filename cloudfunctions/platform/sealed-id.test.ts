import { openId, sealId } from './sealed-id.ts';

const ID = 'resident_test_r105';
let before: string | undefined;
beforeAll(() => {
  before = process.env['LINLI_SECRET'];
  process.env['LINLI_SECRET'] = 'a secret of the test, long enough for it';
});
afterAll(() => {
  if (before === undefined) delete process.env['LINLI_SECRET'];
  else process.env['LINLI_SECRET'] = before;
});

test('a sealed id opens where it was sealed, and tells nothing of what it names', () => {
  const sealed = sealId('community_a', ID);
  expect(openId('community_a', sealed)).toBe(ID);
  expect(sealed).toBe(sealId('community_a', ID));
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('r105');
});

test('a sealed id opens in no other place', () => {
  expect(openId('community_b', sealId('community_a', ID))).toBeUndefined();
  expect(sealId('community_a', ID)).not.toBe(sealId('community_b', ID));
});

test('an id with any bit changed is none', () => {
  const bytes = Buffer.from(sealId('community_a', ID), 'base64url');
  const changed = [...bytes.keys()].map((at) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return openId('community_a', copy.toString('base64url'));
  });
  expect(changed).toEqual(changed.map(() => undefined));
});

test.each(['', 'A', 'bm9ib2R5LW5vYm9keS1ub2JvZHk', ID])('%j is no sealed id', (made) => {
  expect(openId('community_a', made)).toBeUndefined();
});
