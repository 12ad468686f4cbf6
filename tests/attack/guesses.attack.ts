import { randomUUID } from 'node:crypto';
import { functionOf } from '../../shared/rpc/functions.ts';
import { withField } from '../contract/bad-fields.ts';
import { goodInput, type METHODS } from '../contract/examples.ts';
import { withoutPhone } from '../contract/refusals/household.ts';
import { openOffice } from '../contract/refusals/office.ts';
import { plantVoucher } from '../contract/refusals/planted-redemptions.ts';
import { seeded } from '../fixtures/random.ts';
import { uploadFile } from '../world/upload.ts';
import { useWorld } from '../world/use-world.ts';
import { keepOn, SEED, tell } from './keep-on.ts';

const world = useWorld();

type Guess = { readonly method: (typeof METHODS)[number]; readonly path: readonly string[]; readonly digits: number };
const GUESSES: readonly Guess[] = [
  { method: 'redemption.open', path: ['digits'], digits: 6 },
  { method: 'office.bind', path: ['code'], digits: 8 },
  { method: 'need.postFor', path: ['consent', 'code'], digits: 8 },
  { method: 'code.open', path: ['scene'], digits: 12 },
];

test('codes and names of files are not guessed, and guessing is bounded', async () => {
  const random = seeded(SEED);
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const { residentId } = await withoutPhone(world());
  await plantVoucher(world());
  await world().founder.must('office.issueCode', { officeId: await openOffice(world()) });
  const { url } = world().cloud;
  const startedAt = Date.now();
  await uploadFile(url, staff.openid, 'a roster');
  const openids: Readonly<Record<string, string>> = { 'redemption.open': staff.openid, 'need.postFor': captain.openid };
  const found: string[] = [];
  const count = { guessed: 0, tooMany: 0 };
  const guess = async ({ method, path, digits }: Guess): Promise<void> => {
    const code = Array.from({ length: digits }, () => random.whole(0, 9)).join('');
    const good =
      method === 'need.postFor'
        ? { ...goodInput(method), residentId, consent: { how: 'card', code } }
        : goodInput(method);
    const event = { method, input: withField(good, path, code), requestId: randomUUID(), client: 'attack' };
    const openid = openids[method] ?? 'openid-guessing';
    const answer = await world().cloud.invoke(functionOf(method), event, { openid });
    const { ok, code: said } = answer as { ok: boolean; code?: string };
    count.guessed += 1;
    if (said === 'TOO_MANY_ATTEMPTS') count.tooMany += 1;
    if (ok) found.push(`${method} took the guess ${code}`);
  };
  const nameOf = (): string => `rosters/${String(startedAt + random.whole(-2000, 2000))}.csv`;
  let files = 0;
  await keepOn(async () => {
    await Promise.all(GUESSES.map(guess));
    const name = nameOf();
    files += 1;
    if ((await fetch(`${url}/storage/${name}`)).ok) found.push(`the file ${name}`);
  });
  tell('guesses of codes and files', { ...count, files, found: found.length });
  expect(found).toEqual([]);
  expect(count.tooMany).toBeGreaterThan(0);
});
