import { act, cleanup, render, screen, waitFor, fireEvent } from '@testing-library/react';
import { eveningOf } from '../../shared/duty/duty.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { markAllStale } from '../../client/src/data/index.ts';
import { isLitAt } from '../../client/src/features/home/front.ts';
import { Home } from '../../client/src/features/home/index.ts';
import { badges } from '../../client/src/platform/badges.ts';
import { resident as neighbour } from './doubles/server.ts';
import { phone, resetPhone, type Call } from './doubles/taro.ts';

const resident = neighbour;
const DAY = '2026-11-23' as LocalDate;
const NONE = { n: 0, isMore: false };
const EVENING = eveningOf(DAY);
const duty = {
  day: DAY,
  ...EVENING,
  isNow: true,
  people: [
    { name: '罗志根', role: 'staff' as const },
    { name: '蒙立香', role: 'staff' as const },
  ],
};
const vote = {
  ...{ voteId: 'vote_1', placeName: '3号楼', title: '先做哪一件', purpose: 'ask', unit: 'household' },
  ...{ isRehearsal: false, status: 'open', opensAt: 1, closesAt: Date.now() + 3 * 86_400_000, hasVoted: false },
  ...{ mine: 'can', resultAt: null, outcome: null, outcomeOf: [], missing: null },
};
const front = {
  duty,
  thisMonth: { month: '2026-11', said: 9, confirmed: 2, waiting: 5, asOf: null },
  news: { n: 2, isMore: false },
  notices: { n: 1, isMore: false },
  pointsBalance: 8,
  asks: { ...NONE, items: [] },
  nods: { ...NONE, items: [] },
  taken: { ...NONE, items: [] },
  applicants: { n: 2, isMore: false },
  pendingWords: { n: 1, isMore: false },
  followUps: NONE,
  leads: { n: 0, isMore: false, items: [] },
  toGive: { n: 0, isMore: false, items: [] },
  votes: { n: 1, isMore: false, items: [vote] },
  results: { n: 1, isMore: false, items: [{ ...vote, voteId: 'vote_2', title: '多久扫一回' }] },
  tasks: { n: 0, isMore: false, items: [] },
  around: [],
};
const value = (answer: unknown) => ({ ok: true, value: answer });

/** Answers that the test gives when it wants to. */
const held = () => {
  const answers: Record<string, (answer: unknown) => void> = {};
  phone.answer = ({ method }: Call) => new Promise((resolve) => (answers[method] = resolve));
  return async (method: string, answer: unknown) => {
    await waitFor(() => expect(answers).toHaveProperty([method]));
    await act(async () => answers[method]?.(answer));
  };
};
const methods = () => phone.calls.map(({ method }) => method).sort();
const shown = () => document.body.textContent;

beforeEach(() => {
  resetPhone();
  act(markAllStale);
});
afterEach(cleanup);

// The first test: nothing was seen before it.
test('who I am and what the front shows are asked for at once, and drawn when both are there', async () => {
  const tell = held();
  render(<Home />);
  await waitFor(() => expect(methods()).toEqual(['inbox.home', 'membership.me']));
  const frame = document.body.innerHTML;
  await tell('membership.me', value(resident));
  expect(document.body.innerHTML).toBe(frame);
  await tell('inbox.home', value(front));
  await waitFor(() => expect(shown()).toContain('新禾社区 · 3号楼'));
  for (const words of [
    '我有事',
    '罗志根',
    '蒙立香',
    '说了 9 件',
    '结单 2 件',
    '8 分',
    '2 个人等你点头',
    '1 样等你看',
    '2 条新消息',
    '1 条新通知',
    '先做哪一件',
    '还没投，还有 3 天',
    '1 次投票有结果了',
    '多久扫一回',
  ])
    expect(shown()).toContain(words);
  expect(methods()).toEqual(['inbox.home', 'membership.me']);
  expect(badges.get()).toEqual({ home: 5, needs: 0, me: 3 });
});

test('a stranger does not wait for a front that is not theirs', async () => {
  const tell = held();
  render(<Home />);
  await tell('membership.me', value({ kind: 'stranger' }));
  await waitFor(() => expect(shown()).toContain('找到我家'));
});

test('whoever is let in while they wait finds the front at the next look', async () => {
  const applicant = { kind: 'applicant', membershipId: 'membership_1', status: 'pending', name: '黄桂花' };
  const home = { buildingName: '3号楼', unit: 2, flat: '402', appliedAt: 1_790_000_000_000, reason: null };
  let isIn = false;
  phone.answer = ({ method }: Call) => {
    if (method === 'membership.me') return value(isIn ? resident : { ...applicant, ...home, contested: false });
    return isIn ? value(front) : { ok: false, code: 'NOT_RESIDENT' };
  };
  render(<Home />);
  await waitFor(() => expect(shown()).toContain('等楼长点头'));
  isIn = true;
  fireEvent.click(await screen.findByRole('button', { name: '看看点头没有' }));
  await waitFor(() => expect(shown()).toContain('我的积分'));
});

test.each([
  ['just told', EVENING.from, EVENING.from + 60_000, true],
  ['told before the phone lost its network, looked at after the end', EVENING.from, EVENING.to, false],
  ['told in the afternoon, looked at in the evening', EVENING.from - 3_600_000, EVENING.from, true],
])('whether somebody is on duty, %s', (_, toldAt, now, expected) => {
  const told = { ...duty, isNow: toldAt >= EVENING.from };
  expect(isLitAt(told, toldAt as InstantMs, now as InstantMs)).toBe(expected);
});
