import { randomUUID } from 'node:crypto';
import { inTurn, shareOf } from '../fixtures/sample.ts';
import { CAST } from '../world/people.ts';
import type { Dump } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER, type World } from '../world/world.ts';
import { declared, harmlessInput, METHODS, type Ids } from './examples.ts';
import { casesOf, CLASSES, OF_A_BUILDING, OFFICE, type Building } from './permission-cast.ts';
import { anyone } from './permission-kinds.ts';
import { expected, RULES, type Verdict } from './permission-rules.ts';
import { layOut, type Targets } from './permission-targets.ts';
import { applicationFor } from './refusals/membership.ts';
import { heldOffice } from './refusals/office.ts';
import { functionOf } from '../../shared/rpc/functions.ts';

const world = useWorld();

const verdictOf = (answer: unknown): Verdict | 'INTERNAL' => {
  const { code } = answer as { code?: string };
  return code === 'NOT_RESIDENT' || code === 'FORBIDDEN' || code === 'INTERNAL' ? code : 'let in';
};

const openidsOfCast = async (town: World): Promise<Readonly<Record<string, string>>> => {
  const names = Object.keys(CAST) as (keyof typeof CAST)[];
  const joined = await Promise.all(
    names.filter((name) => name !== 'lan').map(async (name) => [name, (await town.join(name)).openid] as const),
  );
  const applicant = `openid-${randomUUID()}`;
  const membershipId = await applicationFor(town, 'R302', applicant);
  // Turned away: what is left is an application, which nobody but this account can take back.
  await town.founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
  // Its term is over: it knows itself, and can no longer hand over.
  const { holder } = await heldOffice(town, { to: '2026-01-02' });
  return {
    stranger: `openid-${randomUUID()}`,
    applicant,
    [OFFICE]: holder.openid,
    founder: FOUNDER.openid,
    ...Object.fromEntries(joined),
  };
};

/** What a cheat puts into the event; nothing of it may count (D10). */
const FORGED = {
  openid: FOUNDER.openid,
  OPENID: FOUNDER.openid,
  _openid: FOUNDER.openid,
  userInfo: { appId: 'wx', openId: FOUNDER.openid },
  role: 'admin',
  roles: [{ role: 'admin', scopeKind: 'community', scopeId: 'community_test', from: '2020-01-01', to: null }],
  communityId: 'community_test',
  residentId: 'resident_test_founder',
  identityId: 'identity_forged',
  points: 1000,
  pointsBalance: 1000,
};

/** Whoever leaves is nobody here: somebody of the cast would be gone for every call after it. */
const idsFor = (method: string, building: Building): Ids => {
  const { resident, ...others } = targets[building];
  // Somebody who has not joined is not taken out.
  if (method === 'membership.remove') return { ...others, resident: `resident_test_r${building.charAt(0)}07` };
  return method === 'membership.leave' || resident === undefined ? others : { ...others, resident };
};

let cast: Readonly<Record<string, string>>;
let targets: Targets;
let before: Dump;
beforeAll(async () => {
  targets = await layOut(world());
  cast = await openidsOfCast(world());
  before = await world().db.dump();
});

const invoke = (openid: string, method: string, input: object, forged: object = {}) =>
  world().cloud.invoke(
    functionOf(method),
    { ...forged, method, input, requestId: randomUUID(), client: 'test' },
    { openid },
  );

test('every rule is of a method there is, and says the audience that the method declares', () => {
  expect(Object.keys(RULES).sort()).toEqual([...METHODS].sort());
  const isOpen = METHODS.filter((method) => declared(method).access.audience === 'anyone');
  // Of the caller's own account, which a stranger has too; the matrix calls it for nobody's.
  expect(isOpen.filter((method) => RULES[method] !== anyone)).toEqual(['membership.leave']);
});

test('everybody of the cast is tried', () => {
  expect([...OF_A_BUILDING, ...CLASSES].flat().sort()).toEqual(Object.keys(cast).sort());
});

test.each(METHODS)(
  '%s lets in exactly whom it should: every role, where they are and elsewhere, current, past and future terms',
  async (method) => {
    const cases = casesOf(method);
    const verdicts = await Promise.all(
      cases.map(async ({ who, building }) => ({
        who,
        building,
        verdict: verdictOf(await invoke(cast[who] ?? '', method, harmlessInput(method, idsFor(method, building)))),
      })),
    );
    expect(verdicts).toEqual(
      cases.map(({ who, building }) => ({ who, building, verdict: expected(method, who, building) })),
    );
  },
);

/** These two rules are the router's, before any method: a third of the methods a run. */
const SOME = shareOf(METHODS, 'forged', 1 / 3);

test.each(SOME)('%s believes nothing that the event says of its sender', async (method) => {
  for (const who of inTurn(['stranger', 'applicant', 'mo', 'captain2', 'exStaff'], method, 2)) {
    const input = harmlessInput(method, idsFor(method, '1号楼'));
    const honest = verdictOf(await invoke(cast[who] ?? '', method, input));
    // What a method asks for is not forged: `need.postFor` is told for whom.
    const forged = verdictOf(await invoke(cast[who] ?? '', method, { ...FORGED, ...input }, FORGED));
    expect({ who, verdict: forged }).toEqual({ who, verdict: honest });
  }
});

test.each(SOME)('%s is answered to nobody without an openid', async (method) => {
  const response = await fetch(`${world().cloud.url}/invoke/${functionOf(method)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...FORGED,
      method,
      input: harmlessInput(method, idsFor(method, '1号楼')),
      requestId: randomUUID(),
      client: 'test',
    }),
  });
  expect(((await response.json()) as { result?: unknown }).result).toBeUndefined();
  const fromFunction = await fetch(`${world().cloud.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'functions.invokeFunction',
      function_name: functionOf(method),
      request_data: JSON.stringify({
        ...FORGED,
        method,
        input: harmlessInput(method, idsFor(method, '1号楼')),
        requestId: randomUUID(),
      }),
    }),
  });
  const { data } = (await fromFunction.json()) as { data?: { response_data: string } };
  expect(JSON.parse(data?.response_data ?? '{}')).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test('and nothing was written by any of them but what the applicant took back, who joined 互助会, whose name stays hidden and whose household has nothing to say, and digits of no voucher that were typed: every other call was made so that it would not', async () => {
  // To join, whoever says what they can do is let in: there is no call of it that would write nothing.
  const events = (await world().db.all('events')).filter(
    ({ kind }) =>
      kind.startsWith('mutual.') ||
      kind === 'review.saidNothing' ||
      kind === 'membership.nameHidden' ||
      // What stands for the points is typed by whoever may: there is no call of it that would write nothing.
      kind.startsWith('earning.cover'),
  );
  const joined = new Set(events.flatMap(({ _id, subject }) => [`events ${_id}`, `residents ${subject}`]));
  const changed = (await world().db.changesSince(before)).filter((change) => !joined.has(change));
  const others = changed
    .map((change) => change.split(' ')[0])
    .filter((name) => !['mutualMembers', 'voices', 'reviews', 'earningCovers', 'voucherTries'].includes(name ?? ''));
  // The application, what told of it, and that it was taken back; and that the stranger typed codes of no office.
  expect(others).toEqual(['events', 'events', 'memberships', 'memberships']);
});
