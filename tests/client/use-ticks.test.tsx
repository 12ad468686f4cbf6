import { act, renderHook, waitFor } from '@testing-library/react';
import { useTicks } from '../../client/src/features/redemption/use-ticks.ts';
import { phone, resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

const lines = () => phone.calls.map(({ input }) => (input as { line: number }).line);
const open = () => renderHook(() => useTicks('sheet_1')).result;

test('lines that are tapped faster than they are answered go one after another, and none is lost', async () => {
  const answers: (() => void)[] = [];
  phone.answer = () =>
    new Promise((resolve) => {
      answers.push(() => resolve({ ok: true, value: { sheetId: 'sheet_1', line: 0, met: 'given' } }));
    });
  const ticks = open();
  act(() => {
    for (const line of [2, 0, 1]) ticks.current.tick(line);
  });
  expect([0, 1, 2, 3].map((line) => ticks.current.isOnItsWay(line))).toEqual([true, true, true, false]);
  for (let sent = 1; sent <= 3; sent += 1) {
    await waitFor(() => expect(answers).toHaveLength(sent));
    await act(async () => answers[sent - 1]?.());
  }
  await waitFor(() => expect(ticks.current.act.state).toEqual({ kind: 'idle' }));
  expect(lines()).toEqual([2, 0, 1]);
  expect([0, 1, 2].some((line) => ticks.current.isOnItsWay(line))).toBe(false);
});

test('after a refusal the rest is untouched, and the next tap goes', async () => {
  phone.answer = () => ({ ok: false, code: 'OWN_VOUCHER' });
  const ticks = open();
  act(() => {
    for (const line of [0, 1]) ticks.current.tick(line);
  });
  await waitFor(() => expect(ticks.current.act.state).toMatchObject({ kind: 'failed', code: 'OWN_VOUCHER' }));
  expect([ticks.current.isOnItsWay(0), ticks.current.isOnItsWay(1)]).toEqual([false, false]);
  phone.answer = () => ({ ok: true, value: { sheetId: 'sheet_1', line: 1, met: 'given' } });
  act(() => ticks.current.tick(1));
  await waitFor(() => expect(ticks.current.act.state).toEqual({ kind: 'idle' }));
  expect(lines()).toEqual([0, 1]);
});
