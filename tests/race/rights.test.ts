import type { ResidentDoc } from '../../shared/community/documents.ts';
import { apiContract } from '../../shared/contract.ts';
import type { Declarations } from '../../shared/declaration.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingDay, endOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { inTurn, isWhole, shareOf } from '../fixtures/sample.ts';
import { setField, setFieldNow } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { OFFICE_ACTS } from './office-acts.ts';
import type { OfficeAct } from './prepared.ts';

// A role ends before every single request of an act. Wherever that is, no act is committed after it.

const world = useWorld();

afterEach(async () => {
  world().cloud.interpose(undefined);
  await expectSound(world());
});

const rolesOf = async ({ residentId }: Resident) => (await world().db.one('residents', residentId))?.roles ?? [];
const setRoles = (who: Resident, roles: ResidentDoc['roles']) =>
  setField(world().cloud.url, 'residents', who.residentId, 'roles', roles);
const eventsOf = async (who: Resident) =>
  (await world().db.all('events')).filter(({ actorId }) => actorId === who.residentId);

/**
 * Does the act and, before its request of this number, something else. @returns how many requests there were, the answer, and what the
 * something else said; undefined if the act has fewer requests.
 */
const actWith = async <T>(act: OfficeAct, who: Resident, at: number, meanwhile: () => Promise<T>) => {
  let requests = 0;
  const said: T[] = [];
  world().cloud.interpose(async ({ function: name }) => {
    // The timer and the verdicts on files come when they like: neither is part of the act.
    if (name === 'scheduler' || name === 'callback') return;
    requests += 1;
    if (requests === at) said.push(await meanwhile());
  });
  const answer = await act(who);
  world().cloud.interpose(undefined);
  return { requests, answer, said: said[0] };
};

/** A run that is not whole interrupts every second request, the others with the next seed. */
const [FIRST = 1, STEP] = isWhole ? [1, 1] : [inTurn([1, 2], 'request')[0], 2];

/** Acts again and again, while its n-th request is interrupted, until it has no request of that number. */
const atEveryRequest = async (
  act: () => Promise<OfficeAct>,
  check: (act: OfficeAct, at: number) => Promise<number>,
) => {
  for (let at = FIRST; at <= (await check(await act(), at)); at += STEP);
};

const LONG_AGO = '2020-01-01' as LocalDate;

/** The import that begins is followed by a long one, in which the right is asked again at every call. */
const MANY_CALLS = ['community.applyRoster'];

test('every act of an office holder is tried', () => {
  const declarations: Declarations = apiContract;
  const acts = Object.keys(declarations).filter((method) => {
    const { access, event } = declarations[method] ?? {};
    return access?.audience === 'holders' && event !== null;
  });
  expect(Object.keys(OFFICE_ACTS).concat(MANY_CALLS).sort()).toEqual(acts.sort());
});

/** All of them go through the same command, and each is tried in every tenth run. */
const SOME = shareOf(Object.entries(OFFICE_ACTS), 'rights', 0.1);

test.each(SOME)('a role that ends at any point of %s leaves no act after it', async (_, how) => {
  const who = await world().join(how.by);
  const roles = await rolesOf(who);
  const ended = roles.map((role) => ({ ...role, from: LONG_AGO, to: LONG_AGO }));
  const prepare = () => how.prepare(world());
  const outcomes = new Set<string>();
  await atEveryRequest(prepare, async (act, at) => {
    const before = (await eventsOf(who)).length;
    const isDone = async () => (await eventsOf(who)).length > before;
    const { requests, answer, said } = await actWith(act, who, at, async () => ({
      wasDone: await isDone(),
      // Once the act has written the holder's document, its role ends only after it.
      hasEnded: await setFieldNow(world().cloud.url, 'residents', who.residentId, 'roles', ended),
    }));
    const tooLate = said?.hasEnded === true && !said.wasDone;
    const expected = tooLate ? { answer: 'FORBIDDEN', isDone: false } : { answer: 'ok', isDone: true };
    expect({ at, answer: answer.ok ? 'ok' : answer.code, isDone: await isDone() }).toEqual({ at, ...expected });
    outcomes.add(answer.ok ? 'ok' : answer.code);
    if (said?.hasEnded) await setRoles(who, roles);
    return requests;
  });
  expect(outcomes).toEqual(new Set(['FORBIDDEN', 'ok']));
});

test('a term that ends at midnight in the middle of an act leaves none that says a later time', async () => {
  const who = await world().join(OFFICE_ACTS['membership.refuse'].by);
  const roles = await rolesOf(who);
  const { clock } = world().cloud;
  await atEveryRequest(
    () => OFFICE_ACTS['membership.refuse'].prepare(world()),
    async (act, at) => {
      const today = beijingDay(clock.now() as InstantMs);
      await setRoles(
        who,
        roles.map((role) => ({ ...role, to: today })),
      );
      const midnight = endOfBeijingDay(today);
      const { requests } = await actWith(act, who, at, () => clock.jumpTo(midnight, { timers: 'once' }));
      const late = (await eventsOf(who)).filter((event) => event.at >= midnight);
      expect({ at, late }).toEqual({ at, late: [] });
      await setRoles(who, roles);
      return requests;
    },
  );
});
