import fc from 'fast-check';
import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, IdentityId, OfficeId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import {
  bindOffice,
  changeOffice,
  endOffice,
  grantsOfOffice,
  holderOf,
  isOfficeRole,
  issueCode,
  OFFICE_LIMITS,
  OFFICE_PHONE,
  type Office,
  type OfficeChange,
  type OfficeState,
} from './office.ts';

const NOW = 1_795_000_000_000 as InstantMs;
const later = (ms: number) => (NOW + ms) as InstantMs;
const ME = 'identity_a' as IdentityId;
const NEXT = 'identity_b' as IdentityId;
const office = (state: OfficeState): Office => ({
  _id: 'office_1' as OfficeId,
  communityId: 'community_1' as CommunityId,
  organisation: '县供电局',
  contactName: '韦东',
  phone: '0771-1234567',
  hours: '周一到周五',
  grant: {
    role: 'department',
    scopeKind: 'community',
    scopeId: 'community_1',
    from: '2026-01-01' as LocalDate,
    to: null,
  },
  scopeName: '试验社区',
  state,
});
const CHANGE: OfficeChange = {
  organisation: '供电所',
  contactName: '莫山',
  phone: null,
  hours: '',
  to: '2027-12-31' as LocalDate,
};
const correctionOf = ({ organisation, contactName, phone, hours, grant: { to } }: Office): OfficeChange => ({
  organisation,
  contactName,
  phone,
  hours,
  to,
});
const waiting = office({ status: 'waiting', code: null });
const ended = office({ status: 'ended', endedAt: NOW });
const coded = office({ status: 'waiting', code: { digest: 'd1', expiresAt: later(OFFICE_LIMITS.codeValidMs) } });
const held = office({ status: 'held', code: null, identityId: ME, boundAt: NOW });

test('a code binds one account, once', () => {
  expect(issueCode(waiting, 'd1', NOW)).toEqual({ ok: true, value: coded });
  const bound = bindOffice(coded, ME, 'd1', NOW);
  expect(bound).toEqual({ ok: true, value: held });
  expect(bindOffice(held, NEXT, 'd1', NOW)).toEqual({ ok: false, code: 'OFFICE_CODE_WRONG' });
});

test('a code is over in the instant it expires, and a new one kills the old', () => {
  const at = (ms: number) => bindOffice(coded, ME, 'd1', later(ms)).ok;
  expect([OFFICE_LIMITS.codeValidMs - 1, OFFICE_LIMITS.codeValidMs].map(at)).toEqual([true, false]);
  const renewed = issueCode(coded, 'd2', later(1));
  expect(renewed.ok && bindOffice(renewed.value, ME, 'd1', later(2))).toEqual({ ok: false, code: 'OFFICE_CODE_WRONG' });
});

test('handing over leaves the old account until the next one has typed the code', () => {
  const issued = issueCode(held, 'd2', NOW);
  if (!issued.ok) throw new Error('not issued');
  expect(holderOf(issued.value)).toBe(ME);
  const bound = bindOffice(issued.value, NEXT, 'd2', NOW);
  expect(bound.ok && holderOf(bound.value)).toBe(NEXT);
});

test('a correction changes what is written and the last day alone', () => {
  const { to, ...written } = CHANGE;
  expect(changeOffice(held, CHANGE)).toEqual({
    ok: true,
    value: { ...held, ...written, grant: { ...held.grant, to } },
  });
});

test('an ended office is held by nobody, grants nothing and stays ended', () => {
  expect(endOffice(held, NOW)).toEqual({ ok: true, value: ended });
  expect([endOffice(ended, NOW), issueCode(ended, 'd', NOW), changeOffice(ended, CHANGE)]).toEqual(
    Array.from({ length: 3 }, () => ({ ok: false, code: 'OFFICE_ENDED' })),
  );
  expect(bindOffice(ended, ME, 'd1', NOW)).toEqual({ ok: false, code: 'OFFICE_CODE_WRONG' });
  expect([holderOf(ended), holderOf(waiting), holderOf(held)]).toEqual([null, null, ME]);
  expect([grantsOfOffice(ended), grantsOfOffice(held)]).toEqual([[], [held.grant]]);
});

test('every fact survives every act, also one nobody knows of yet', () => {
  const acts = [
    (one: Office) => issueCode(one, 'd1', NOW),
    (one: Office) => bindOffice(one, NEXT, 'd1', NOW),
    (one: Office) => changeOffice(one, correctionOf(one)),
    (one: Office) => endOffice(one, NOW),
  ];
  fc.assert(
    fc.property(
      fc.array(fc.nat(acts.length - 1), { maxLength: 8 }),
      fc.dictionary(fc.string(), fc.json()),
      (run, extra) => {
        const start = { ...waiting, extra };
        const after = run.reduce((one, act) => {
          const acted = acts[act]?.(one);
          return acted?.ok ? (acted.value as typeof start) : one;
        }, start);
        expect({ ...after, state: null }).toEqual({ ...start, state: null });
      },
    ),
  );
});

test('a captain is no office and a merchant is one', () => {
  expect([isOfficeRole('captain'), isOfficeRole('merchant')]).toEqual([false, true]);
});

test.each([
  ['13800138000', true],
  ['0771-1234567', true],
  ['02112345678', true],
  ['0771-1234567-801', true],
  ['12345', true],
  ['119', true],
  ['1380013800', false],
  ['号码', false],
  ['', false],
])('the number %p is one an office can have: %p', (number, can) => {
  expect(OFFICE_PHONE.test(number)).toBe(can);
});
