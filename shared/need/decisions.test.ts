import {
  claimBy,
  COMMON,
  LATER,
  LEAD,
  POSTED_AT,
  REPORTED,
  REQUESTER,
  SAMPLE_NEEDS,
  sampleNeed,
  UNSEEN,
} from '../../tests/world/sample-need.ts';
import { fail, ok, type ErrorCode, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import * as decide from './decisions.ts';
import { canTransition, NEED_ACTIONS, NEED_TRANSITIONS, type Need, type NeedAction, type NeedStatus } from './need.ts';

const mo = claimBy('mo').residentId;
const lan = claimBy('lan').residentId;
const stranger = 'resident_stranger' as ResidentId;
const claims = (...names: readonly string[]) => names.map(claimBy);
const isOwnAct = (action: NeedAction) => ['confirm', 'sendBack', 'withdraw'].includes(action);

const acts: Record<NeedAction, (need: Need, by: ResidentId) => Result<Need, ErrorCode>> = {
  claim: (need, by) => decide.claimNeed(need, { residentId: by, name: 'x' }, LATER),
  release: (need, by) => decide.releaseNeed(need, by, LATER),
  reportDone: (need, by) => decide.reportNeedDone(need, by, LATER),
  confirm: (need, by) => decide.confirmNeed(need, by, LATER),
  sendBack: (need, by) => decide.sendNeedBack(need, by, LATER),
  withdraw: (need, by) => decide.withdrawNeed(need, by, LATER),
  publish: (need, by) => decide.publishNeed(need, by, LATER),
  refuse: (need, by) => decide.refuseNeed(need, by, '请改一改', LATER),
};

/** Whoever may do the action if anybody may. */
const actorOf = (action: NeedAction, status: NeedStatus): ResidentId => {
  if (action === 'reportDone' && status === 'assigned') return LEAD.id as ResidentId;
  if (isOwnAct(action)) return REQUESTER;
  return action === 'claim' ? stranger : mo;
};

describe('the table and the decisions cannot drift apart', () => {
  const walk = SAMPLE_NEEDS.flatMap((need) => NEED_ACTIONS.map((action) => [need.status, action, need] as const));

  test.each(walk)('%s × %s', (status, action, need) => {
    const decided = acts[action](need, actorOf(action, status));
    const allowed = (NEED_TRANSITIONS[status] as Partial<Record<NeedAction, readonly NeedStatus[]>>)[action];
    expect(decided.ok).toBe(canTransition(status, action));
    if (decided.ok) expect(allowed).toContain(decided.value.status);
  });

  test('names that every object inherits are no actions', () => {
    expect(canTransition('open', 'constructor' as NeedAction)).toBe(false);
  });
});

describe('claim', () => {
  const claim = (need: Need, by = stranger) => decide.claimNeed(need, { residentId: by, name: '蓝' }, LATER);
  const mine = { residentId: stranger, name: '蓝', claimedAt: LATER };

  test('a free slot is taken and the last one closes the need to others', () => {
    expect(claim(sampleNeed('open', []))).toEqual(ok({ ...COMMON, status: 'open', claims: [mine], updatedAt: LATER }));
    expect(claim(sampleNeed('open', ['mo']))).toEqual(
      ok({ ...COMMON, status: 'claimed', claims: [...claims('mo'), mine], updatedAt: LATER }),
    );
  });

  test.each([
    ['even when it is full', 'CLAIM_OWN_NEED', claim(sampleNeed('claimed'), REQUESTER)],
    ['even when it is over', 'CLAIM_OWN_NEED', claim(sampleNeed('withdrawn'), REQUESTER)],
    ['while slots are free', 'ALREADY_CLAIMED', claim(sampleNeed('open'), mo)],
    ['before it is told full', 'ALREADY_CLAIMED', claim(sampleNeed('claimed'), mo)],
    ['also afterwards', 'ALREADY_CLAIMED', claim(sampleNeed('confirmed'), mo)],
    ['all slots are taken', 'NEED_FULL', claim(sampleNeed('claimed'))],
    ['nobody has looked at the words', 'NEED_NOT_OPEN', claim(sampleNeed('pending'))],
    ['help was enough', 'NEED_NOT_OPEN', claim(sampleNeed('done'))],
    ['it was taken back', 'NEED_NOT_OPEN', claim(sampleNeed('withdrawn'))],
  ])('%s: %s', (when, code, decided) => {
    expect({ when, decided }).toEqual({ when, decided: { ok: false, code } });
  });
});

describe('release and report done', () => {
  test('a released slot is free again and the other claims stand', () => {
    expect(decide.releaseNeed(sampleNeed('claimed'), mo, LATER)).toEqual(
      ok({ ...COMMON, status: 'open', claims: claims('lan'), updatedAt: LATER }),
    );
  });

  test('a slot is freed once: the second release finds no claim', () => {
    const once = decide.releaseNeed(sampleNeed('claimed'), mo, LATER);
    expect(once.ok && decide.releaseNeed(once.value, mo, LATER)).toEqual(fail('NOT_CLAIMANT'));
  });

  test('any claimant reports for all, also while slots are free', () => {
    expect(decide.reportNeedDone(sampleNeed('open', ['mo']), mo, LATER)).toEqual(
      ok({ ...COMMON, status: 'done', claims: claims('mo'), ...REPORTED, ...UNSEEN, doneAt: LATER, updatedAt: LATER }),
    );
  });

  test.each(['releaseNeed', 'reportNeedDone'] as const)('%s asks for the state first, then for the claim', (act) => {
    expect(decide[act](sampleNeed('done'), stranger, LATER)).toEqual(fail('NEED_NOT_OPEN'));
    expect(decide[act](sampleNeed('pending'), stranger, LATER)).toEqual(fail('NEED_NOT_OPEN'));
    expect(decide[act](sampleNeed('open'), lan, LATER)).toEqual(fail('NOT_CLAIMANT'));
    expect(decide[act](sampleNeed('open'), REQUESTER, LATER)).toEqual(fail('NOT_CLAIMANT'));
  });
});

describe('what only the requester may do', () => {
  test('the nod keeps when it was done and who did it', () => {
    expect(decide.confirmNeed(sampleNeed('done'), REQUESTER, LATER)).toEqual(
      ok({
        ...COMMON,
        status: 'confirmed',
        ...{ outcome: 'done', isByCall: false },
        claims: claims('mo'),
        doneAt: POSTED_AT,
        confirmedAt: LATER,
        updatedAt: LATER,
      }),
    );
  });

  test('what is sent back is as full as it was', () => {
    const open = { ...COMMON, status: 'open', claims: claims('mo'), updatedAt: LATER };
    const full = { ...COMMON, status: 'claimed', claims: claims('mo', 'lan'), updatedAt: LATER };
    expect(decide.sendNeedBack(sampleNeed('done'), REQUESTER, LATER)).toEqual(ok(open));
    expect(decide.sendNeedBack(sampleNeed('done', ['mo', 'lan']), REQUESTER, LATER)).toEqual(ok(full));
  });

  test('what is withdrawn remembers whether its words were ever public', () => {
    const withdrawn = { ...COMMON, status: 'withdrawn', withdrawnAt: LATER, updatedAt: LATER };
    expect(decide.withdrawNeed(sampleNeed('claimed'), REQUESTER, LATER)).toEqual(
      ok({ ...withdrawn, claims: claims('mo', 'lan'), wasPublished: true }),
    );
    expect(decide.withdrawNeed(sampleNeed('pending'), REQUESTER, LATER)).toEqual(
      ok({ ...withdrawn, claims: [], wasPublished: false }),
    );
  });

  test.each(['confirmNeed', 'sendNeedBack', 'withdrawNeed'] as const)(
    '%s asks who first, then for the state',
    (act) => {
      expect(decide[act](sampleNeed('refused'), mo, LATER)).toEqual(fail('NOT_REQUESTER'));
      expect(decide[act](sampleNeed('refused'), REQUESTER, LATER)).toEqual(fail('NEED_NOT_OPEN'));
    },
  );
});

describe('what the staff does with waiting words', () => {
  test('published words stand open with every slot free', () => {
    expect(decide.publishNeed(sampleNeed('pending'), stranger, LATER)).toEqual(
      ok({ ...COMMON, status: 'open', claims: [], updatedAt: LATER }),
    );
  });

  test('refused words carry the reason', () => {
    expect(decide.refuseNeed(sampleNeed('pending'), stranger, '有电话号码', LATER)).toEqual(
      ok({ ...COMMON, status: 'refused', refusedAt: LATER, reason: '有电话号码', updatedAt: LATER }),
    );
  });

  test('nobody looks at their own words, and what does not wait is not looked at', () => {
    expect(decide.publishNeed(sampleNeed('pending'), REQUESTER, LATER)).toEqual(fail('FORBIDDEN'));
    expect(decide.refuseNeed(sampleNeed('open'), REQUESTER, '请改一改', LATER)).toEqual(fail('FORBIDDEN'));
    expect(decide.publishNeed(sampleNeed('open'), stranger, LATER)).toEqual(fail('NEED_NOT_OPEN'));
    expect(decide.refuseNeed(sampleNeed('refused'), stranger, '请改一改', LATER)).toEqual(fail('NEED_NOT_OPEN'));
  });
});

test('no state carries the facts of the state it left', () => {
  const wandered = [
    decide.sendNeedBack(sampleNeed('done'), REQUESTER, LATER),
    decide.withdrawNeed(sampleNeed('claimed'), REQUESTER, LATER),
    decide.publishNeed(sampleNeed('pending'), stranger, LATER),
  ];
  expect(
    wandered
      .flatMap((result) => (result.ok ? Object.keys(result.value) : ['refused']))
      .filter((key) => key === 'doneAt'),
  ).toEqual([]);
});
