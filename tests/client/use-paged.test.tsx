import { act, renderHook, waitFor } from '@testing-library/react';
import { usePaged } from '../../client/src/data/index.ts';
import { phone, resetPhone, showPage } from './doubles/taro.ts';

beforeEach(resetPhone);

/** Every test reads another list: what was seen is kept for the life of the app. */
let serial = 0;
const freshId = () => `resident_${(serial += 1)}`;

describe('a list', () => {
  const row = (n: number) => ({ entryId: `entry_${n}` });
  const serve = (rows: readonly number[], size: number) => {
    phone.answer = ({ input: asked }) => {
      const from = Number((asked as { cursor?: string }).cursor ?? '0');
      const next = from + size < rows.length ? String(from + size) : null;
      return { ok: true, value: { balance: 0, items: rows.slice(from, from + size).map(row), next } };
    };
  };

  test('is read on page by page to its end, and read again as far as it was read', async () => {
    serve([1, 2, 3, 4, 5], 2);
    const { result } = renderHook(() => usePaged('points.statement', {}));
    const shown = () => {
      const { query } = result.current;
      return query.state === 'loading' || query.value === null ? [] : query.value.items.map(({ entryId }) => entryId);
    };
    await waitFor(() => expect(shown()).toEqual(['entry_1', 'entry_2']));
    act(() => {
      result.current.more();
      result.current.more();
    });
    await waitFor(() => expect(shown()).toHaveLength(4));
    expect(phone.calls).toHaveLength(2);
    serve([6, 1, 2, 3, 4, 5], 2);
    act(showPage);
    await waitFor(() => expect(shown()).toEqual(['entry_6', 'entry_1', 'entry_2', 'entry_3', 'entry_4']));
    act(() => result.current.more());
    await waitFor(() => expect(shown()).toHaveLength(6));
    act(() => result.current.more());
    expect(result.current.moreState).toBe('idle');
  });

  test('whose next page does not come keeps what it has and can be read on', async () => {
    serve([1, 2, 3], 2);
    const asked = { residentId: freshId() } as never;
    const { result } = renderHook(() => usePaged('points.statement', asked));
    await waitFor(() => expect(result.current.query.state).toBe('ready'));
    phone.answer = () => Promise.reject(new Error('no network'));
    act(() => result.current.more());
    await waitFor(() => expect(result.current.moreState).toBe('failed'));
    expect(result.current.query).toMatchObject({ value: { items: [row(1), row(2)], next: '2' } });
    serve([1, 2, 3], 2);
    act(() => result.current.more());
    await waitFor(() =>
      expect(result.current.query).toMatchObject({ value: { items: [row(1), row(2), row(3)], next: null } }),
    );
  });

  const shownBy = (hook: { current: { query: { state: string; value?: unknown } } }): readonly string[] => {
    const { value } = hook.current.query as { value?: { items: { entryId: string }[] } | null };
    return value?.items.map(({ entryId }) => entryId) ?? [];
  };
  const entries = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => `entry_${String(from + n)}`);
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
  /** Reads on until so many rows are shown. */
  const readTo = async (hook: { current: { more: () => void; query: { state: string } } }, length: number) => {
    while (shownBy(hook).length < length) {
      const before = shownBy(hook).length;
      act(() => hook.current.more());
      await waitFor(() => expect(shownBy(hook).length).toBeGreaterThan(before));
    }
  };
  /** A list of its own, read as far as so many rows. */
  const readFar = async (length: number) => {
    const asked = { residentId: freshId() } as never;
    const { result } = renderHook(() => usePaged('points.statement', asked));
    await waitFor(() => expect(shownBy(result)).toHaveLength(2));
    await readTo(result, length);
    return result;
  };

  test('that was read far keeps its end when its beginning is read again', async () => {
    serve(range(1, 20), 2);
    const list = await readFar(16);
    serve([0, ...range(1, 20)], 2);
    await act(() => list.current.refresh());
    expect(shownBy(list)).toEqual(entries(0, 16));
    expect(list.current.query).toMatchObject({ value: { next: '16' } });
  });

  test('a row of its end that has come to the front is there once', async () => {
    serve(range(1, 20), 2);
    const list = await readFar(16);
    serve([15, ...range(1, 14), ...range(16, 20)], 2);
    await act(() => list.current.refresh());
    expect(shownBy(list)).toEqual(['entry_15', ...entries(1, 14), 'entry_16']);
  });

  test('one of whose pages does not come again loses none of its rows', async () => {
    serve(range(1, 8), 2);
    const list = await readFar(6);
    const through = phone.answer;
    phone.answer = (call) =>
      (call.input as { cursor?: string }).cursor === undefined ? through(call) : Promise.reject(new Error('lost'));
    await act(() => list.current.refresh());
    expect(shownBy(list)).toEqual(entries(1, 6));
    expect(list.current.query).toMatchObject({ state: 'ready', value: { next: '6' } });
  });

  test('of which nothing known came again before a page was lost stays as it was, and says so', async () => {
    serve(range(1, 8), 2);
    const list = await readFar(6);
    serve(range(-9, 8), 2);
    const through = phone.answer;
    phone.answer = (call) =>
      (call.input as { cursor?: string }).cursor === undefined ? through(call) : Promise.reject(new Error('lost'));
    await act(() => list.current.refresh());
    expect(shownBy(list)).toEqual(entries(1, 6));
    expect(list.current.query).toMatchObject({ state: 'offline' });
  });

  test('a page that comes after the list was read anew does not bring back what was there before', async () => {
    serve(range(1, 5), 2);
    const list = await readFar(2);
    let answer: (value: unknown) => void = () => undefined;
    phone.answer = () => new Promise((resolve) => (answer = resolve));
    act(() => list.current.more());
    await waitFor(() => expect(list.current.moreState).toBe('loading'));
    const page = { ok: true, value: { balance: 0, items: [3, 4].map(row), next: '4' } };
    const late = answer;
    phone.answer = () => ({ ok: true, value: { balance: 7, items: [-1, 0].map(row), next: '0' } });
    await act(() => list.current.refresh());
    await act(async () => late(page));
    await waitFor(() => expect(list.current.moreState).toBe('idle'));
    expect(list.current.query).toMatchObject({ value: { balance: 7, items: [row(-1), row(0)], next: '0' } });
  });

  test('a page joins what was read anew while it was on its way', async () => {
    serve(range(1, 5), 2);
    const list = await readFar(2);
    let answer: (value: unknown) => void = () => undefined;
    phone.answer = () => new Promise((resolve) => (answer = resolve));
    act(() => list.current.more());
    await waitFor(() => expect(list.current.moreState).toBe('loading'));
    const late = answer;
    phone.answer = () => ({ ok: true, value: { balance: 7, items: [1, 2].map(row), next: '2' } });
    await act(() => list.current.refresh());
    await act(async () => late({ ok: true, value: { balance: 0, items: [3, 4].map(row), next: '4' } }));
    await waitFor(() => expect(list.current.moreState).toBe('idle'));
    expect(list.current.query).toMatchObject({ value: { balance: 7, items: [1, 2, 3, 4].map(row), next: '4' } });
  });
});
