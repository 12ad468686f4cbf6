import { act, renderHook, waitFor } from '@testing-library/react';
import { dropUnsent, useAct } from '../../client/src/data/index.ts';
import { LINE_MAX } from '../../client/src/data/unsent/line.ts';
import { phone, resetPhone } from './doubles/taro.ts';
import { waiting } from './unsent/waiting.ts';

beforeEach(resetPhone);

const claimed = { needId: 'need_1', status: 'claimed', claimed: 1, slots: 1 };
const ids = () => phone.calls.map(({ requestId }) => requestId);
const lost = () => Promise.reject(new Error('the answer was lost'));

/** A promise that is answered when the test says so. */
const later = () => {
  let answer: (value: unknown) => void = () => undefined;
  const promise = new Promise((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
};

/** As a screen that has the words otherwise: nothing is kept. */
const NOT_KEPT = { told: () => null };

describe('an act', () => {
  test('is sent once however often it is tapped while it is on its way', async () => {
    const reply = later();
    phone.answer = () => reply.promise;
    const onDone = jest.fn();
    const { result } = renderHook(() => useAct('need.claim', onDone, NOT_KEPT));
    act(() => {
      result.current.send({ needId: 'need_1' });
      result.current.send({ needId: 'need_1' });
    });
    expect(result.current.state).toEqual({ kind: 'sending' });
    await waitFor(() => expect(phone.calls).toHaveLength(1));
    act(() => result.current.send({ needId: 'need_1' }));
    await act(async () => reply.answer({ ok: true, value: claimed }));
    await waitFor(() => expect(result.current.state).toEqual({ kind: 'idle' }));
    expect(phone.calls).toHaveLength(1);
    expect(onDone.mock.calls).toEqual([[claimed, { needId: 'need_1' }]]);
  });

  test('that got no answer is tried again under the same request id, and then forgotten', async () => {
    phone.answer = lost;
    const { result } = renderHook(() => useAct('need.claim', () => undefined, NOT_KEPT));
    act(() => result.current.send({ needId: 'need_1' }));
    await waitFor(() => expect(result.current.state).toEqual({ kind: 'failed', code: 'NETWORK', canRetry: true }));
    phone.answer = () => ({ ok: true, value: claimed });
    act(() => result.current.again());
    await waitFor(() => expect(result.current.state).toEqual({ kind: 'idle' }));
    expect(ids()[1]).toBe(ids()[0]);
    expect(phone.storage.get('acts:')).toEqual([]);
  });

  test('that may wait and meets no network is kept at once; a full line refuses it', async () => {
    phone.answer = lost;
    const onKept = jest.fn();
    const waits = { told: () => ({ kind: null, text: '水管漏水' }), onKept };
    const { result } = renderHook(() => useAct('need.claim', () => undefined, waits));
    for (let n = 1; n <= LINE_MAX; n += 1) {
      act(() => result.current.send({ needId: `need_${n}` }));
      await waitFor(() => expect(onKept).toHaveBeenCalledTimes(n));
      expect(result.current.state).toEqual({ kind: 'idle' });
    }
    act(() => result.current.send({ needId: 'one_too_many' }));
    await waitFor(() =>
      expect(result.current.state).toEqual({ kind: 'failed', code: 'NETWORK', canRetry: true, isLineFull: true }),
    );
    expect(onKept.mock.lastCall).toEqual([{ needId: `need_${LINE_MAX}` }]);
    expect(waiting().map(({ requestId }) => requestId)).toEqual(ids().slice(0, LINE_MAX));
    for (const one of waiting()) await act(() => dropUnsent(one.requestId));
  });

  test.each(['BUSY', 'INTERNAL'])('that is answered %s is not kept: the person tries again', async (code) => {
    phone.answer = () => ({ ok: false, code });
    const { result } = renderHook(() =>
      useAct('need.claim', () => undefined, { told: () => ({ kind: null, text: '水管漏水' }) }),
    );
    act(() => result.current.send({ needId: 'need_1' }));
    await waitFor(() => expect(result.current.state).toEqual({ kind: 'failed', code, canRetry: true }));
    expect(waiting()).toEqual([]);
  });

  test('that was not answered before the app was closed goes under the id of then', async () => {
    const stored = { act: 'need.claim {"needId":"need_7"}', requestId: 'of-the-last-time' };
    phone.storage.set('acts:', [stored]);
    phone.answer = lost;
    const { result } = renderHook(() => useAct('need.claim', () => undefined, NOT_KEPT));
    act(() => result.current.send({ needId: 'need_7' }));
    await waitFor(() => expect(result.current.state.kind).toBe('failed'));
    expect(ids()).toEqual(['of-the-last-time']);
    expect(phone.storage.get('acts:')).toEqual([stored]);
  });

  test('keeps its id also on a phone that can store nothing', async () => {
    phone.isStorageFull = true;
    phone.answer = lost;
    const { result } = renderHook(() => useAct('need.claim', () => undefined, NOT_KEPT));
    act(() => result.current.send({ needId: 'need_8' }));
    await waitFor(() => expect(result.current.state.kind).toBe('failed'));
    act(() => result.current.again());
    await waitFor(() => expect(phone.calls).toHaveLength(2));
    expect(ids()[1]).toBe(ids()[0]);
  });

  test('the id is stored before the first send', async () => {
    let stored: unknown;
    phone.answer = () => {
      stored = phone.storage.get('acts:');
      return { ok: true, value: claimed };
    };
    const { result } = renderHook(() => useAct('need.claim', () => undefined, NOT_KEPT));
    act(() => result.current.send({ needId: 'need_9' }));
    await waitFor(() => expect(result.current.state.kind).toBe('idle'));
    expect(stored).toContainEqual({ act: 'need.claim {"needId":"need_9"}', requestId: ids()[0] });
  });

  test('that was refused is over: trying again is another act with another id', async () => {
    phone.answer = () => ({ ok: false, code: 'NEED_FULL' });
    const { result } = renderHook(() => useAct('need.claim', () => undefined, NOT_KEPT));
    act(() => result.current.send({ needId: 'need_1' }));
    await waitFor(() => expect(result.current.state).toEqual({ kind: 'failed', code: 'NEED_FULL', canRetry: false }));
    act(() => result.current.send({ needId: 'need_1' }));
    await waitFor(() => expect(phone.calls).toHaveLength(2));
    await waitFor(() => expect(result.current.state.kind).toBe('failed'));
    expect(ids()[1]).not.toBe(ids()[0]);
  });

  test('with other words is another act, and both keep their own id', async () => {
    phone.answer = lost;
    const { result } = renderHook(() => useAct('need.sendBack', () => undefined, NOT_KEPT));
    for (const reason of ['还是老样子', '没有人来过', '还是老样子']) {
      act(() => result.current.send({ needId: 'need_1', reason }));
      await waitFor(() => expect(result.current.state.kind).toBe('failed'));
    }
    expect(ids()[1]).not.toBe(ids()[0]);
    expect(ids()[2]).toBe(ids()[0]);
  });

  test('that the server does piece by piece goes on by itself, each piece under its own id', async () => {
    let done = 0;
    phone.answer = () => {
      done += 4000;
      return {
        ok: true,
        value: { status: done < 8627 ? 'applying' : 'applied', done: Math.min(done, 8627), total: 8627 },
      };
    };
    const seen: number[] = [];
    const { result } = renderHook(() =>
      useAct(
        'community.applyRoster',
        (value) => seen.push(value.done),
        ({ status }, input) => (status === 'applying' ? input : undefined),
      ),
    );
    act(() => result.current.send({ importId: 'import_1', acceptRemovals: true }));
    await waitFor(() => expect(seen).toEqual([4000, 8000, 8627]));
    expect(new Set(ids()).size).toBe(3);
    await waitFor(() => expect(result.current.state.kind).toBe('idle'));
  });

  test('an answer without a known shape is a failure that may be tried again, an unknown code an old app', async () => {
    phone.answer = () => 'nonsense';
    const { result } = renderHook(() => useAct('need.claim', () => undefined, NOT_KEPT));
    act(() => result.current.send({ needId: 'need_1' }));
    await waitFor(() => expect(result.current.state).toEqual({ kind: 'failed', code: 'INTERNAL', canRetry: true }));
    phone.answer = () => ({ ok: false, code: 'MOON_IS_FULL' });
    act(() => result.current.again());
    await waitFor(() =>
      expect(result.current.state).toEqual({ kind: 'failed', code: 'CLIENT_TOO_OLD', canRetry: false }),
    );
  });
});
