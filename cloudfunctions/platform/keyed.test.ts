import { createHash } from 'node:crypto';
import { digest } from './digest.ts';
import { keyed } from './keyed.ts';

const keyedText = (what: string, value: unknown) => keyed(what, value).toString('base64url');

const CHOICES = Array.from({ length: 10 }, (_, choice) => ({ voteId: 'vote_1', choice }));
const withSecret = <T>(secret: string | undefined, work: () => T): T => {
  const before = process.env['LINLI_SECRET'];
  if (secret === undefined) delete process.env['LINLI_SECRET'];
  else process.env['LINLI_SECRET'] = secret;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['LINLI_SECRET'];
    else process.env['LINLI_SECRET'] = before;
  }
};
const OURS = 'o'.repeat(32);

test('a choice of ten cannot be found by trying without the secret', () => {
  const stored = withSecret(OURS, () => CHOICES.map((input) => keyedText('vote.cast', input)));
  const tried = CHOICES.flatMap((input) => [
    digest('vote.cast', JSON.stringify(input)),
    createHash('sha256')
      .update(JSON.stringify(['vote.cast', input]))
      .digest('base64url'),
    withSecret('t'.repeat(32), () => keyedText('vote.cast', input)),
  ]);
  expect(stored.filter((fingerprint) => tried.includes(fingerprint))).toEqual([]);
});

test('the same request has the same fingerprint, and any other one another', () => {
  const of = (method: string, input: unknown) => withSecret(OURS, () => keyedText(method, input));
  expect(of('vote.cast', CHOICES[3])).toBe(of('vote.cast', { ...CHOICES[3] }));
  expect(new Set([...CHOICES.map((input) => of('vote.cast', input)), of('vote.open', CHOICES[3])]).size).toBe(11);
});

test.each([undefined, '', 'short'])('a function with the secret %j does not start', (secret) => {
  expect(() => withSecret(secret, () => keyedText('vote.cast', {}))).toThrow('LINLI_SECRET');
});
