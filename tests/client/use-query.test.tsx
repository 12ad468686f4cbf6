import { act, renderHook, waitFor } from '@testing-library/react';
import { markAllStale, useAct, useQuery } from '../../client/src/data/index.ts';
import { online } from '../../client/src/platform/network.ts';
import { CLIENT_VERSION } from '../../client/src/platform/version.ts';
import { phone, resetPhone, showPage } from './doubles/taro.ts';

beforeEach(() => {
  resetPhone();
  online.set(true);
});

/** Every test looks at another need: what was seen is kept for the life of the app. */
let serial = 0;
const freshId = () => `need_${(serial += 1)}`;
const flats = (...names: string[]) => ({ ok: true, value: { flats: names } });
const input = () => ({ buildingId: freshId(), unit: 1 });

describe('a query', () => {
  test('loads, then is ready with its value and the time it was told', async () => {
    phone.answer = () => flats('101');
    const asked = input();
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    expect(result.current.query).toEqual({ state: 'loading' });
    await waitFor(() => expect(result.current.query).toMatchObject({ state: 'ready', value: { flats: ['101'] } }));
    expect(phone.calls).toHaveLength(1);
  });

  test('without network shows what was seen last, with its age, also after a restart', async () => {
    const asked = input();
    const seen = { value: { flats: ['101', '102'] }, at: 1_700_000_000_000 };
    phone.storage.set(`seen::membership.flats ${JSON.stringify(asked)}`, { ...seen, version: CLIENT_VERSION });
    phone.answer = () => Promise.reject(new Error('no network'));
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    await waitFor(() => expect(result.current.query).toEqual({ state: 'offline', ...seen }));
  });

  test('shows nothing of what another version kept, or what was kept by halves', async () => {
    phone.answer = () => Promise.reject(new Error('no network'));
    const whole = { value: { flats: ['101'] }, at: 1_700_000_000_000, version: CLIENT_VERSION };
    const kept = [
      { ...whole, version: '9.9.9' },
      { ...whole, version: undefined },
      { ...whole, value: null },
      { ...whole, at: 'x' },
      7,
      null,
    ];
    for (const one of kept) {
      const asked = input();
      phone.storage.set(`seen::membership.flats ${JSON.stringify(asked)}`, one);
      const { result } = renderHook(() => useQuery('membership.flats', asked));
      await waitFor(() => expect(result.current.query).toEqual({ state: 'offline', value: null, at: null }));
    }
  });

  test('without network and nothing seen says so, and loads once the network is back', async () => {
    phone.answer = () => Promise.reject(new Error('no network'));
    const asked = input();
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    await waitFor(() => expect(result.current.query).toEqual({ state: 'offline', value: null, at: null }));
    phone.answer = () => flats('101');
    act(() => online.set(false));
    act(() => online.set(true));
    await waitFor(() => expect(result.current.query.state).toBe('ready'));
  });

  test('that is refused does not go on showing what may no longer be seen', async () => {
    phone.answer = () => flats('101');
    const asked = input();
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    await waitFor(() => expect(result.current.query.state).toBe('ready'));
    phone.answer = () => ({ ok: false, code: 'FORBIDDEN' });
    await act(() => result.current.refresh());
    expect(result.current.query).toEqual({ state: 'error', code: 'FORBIDDEN', value: null, at: null });
  });

  test('that fails keeps what was seen before it', async () => {
    phone.answer = () => flats('101');
    const asked = input();
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    await waitFor(() => expect(result.current.query.state).toBe('ready'));
    phone.answer = () => ({ ok: false, code: 'BUSY' });
    await act(() => result.current.refresh());
    expect(result.current.query).toMatchObject({ state: 'error', code: 'BUSY', value: { flats: ['101'] } });
  });

  test('that is tried again says that it looks, and shows what was seen meanwhile', async () => {
    phone.answer = () => Promise.reject(new Error('no network'));
    const asked = input();
    const seen = { value: { flats: ['101'] }, at: 1_700_000_000_000 };
    phone.storage.set(`seen::membership.flats ${JSON.stringify(asked)}`, { ...seen, version: CLIENT_VERSION });
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    await waitFor(() => expect(result.current.query).toEqual({ state: 'offline', ...seen }));
    let answer: (value: unknown) => void = () => undefined;
    phone.answer = () => new Promise((resolve) => (answer = resolve));
    act(() => void result.current.refresh());
    expect(result.current.query).toEqual({ state: 'refreshing', isAgain: true, ...seen });
    await waitFor(() => expect(phone.calls).toHaveLength(2));
    await act(async () => answer({ ok: false, code: 'BUSY' }));
    expect(result.current.query).toEqual({ state: 'error', code: 'BUSY', ...seen });
  });

  test('two that look at the same thing ask once', async () => {
    phone.answer = () => flats('101');
    const asked = input();
    renderHook(() => [useQuery('membership.flats', asked), useQuery('membership.flats', asked)]);
    await waitFor(() => expect(phone.calls).toHaveLength(1));
  });

  test('is asked again when its page is shown again and after an act that names it', async () => {
    phone.answer = ({ method }) =>
      method === 'community.building' ? flats(String(phone.calls.length)) : { ok: true, value: { status: 'approved' } };
    const asked = {};
    const { result } = renderHook(() => ({
      flats: useQuery('community.building', asked),
      act: useAct('membership.approve', () => undefined),
    }));
    await waitFor(() => expect(result.current.flats.query).toMatchObject({ state: 'ready', value: { flats: ['1'] } }));
    act(showPage);
    await waitFor(() => expect(result.current.flats.query).toMatchObject({ state: 'ready', value: { flats: ['2'] } }));
    act(() => result.current.act.send({ membershipId: 'membership_1' }));
    await waitFor(() => expect(result.current.flats.query).toMatchObject({ state: 'ready', value: { flats: ['4'] } }));
  });

  test('an answer that set out before an act ended is asked for once more', async () => {
    let answer: (value: unknown) => void = () => undefined;
    phone.answer = () => new Promise((resolve) => (answer = resolve));
    const asked = input();
    const { result } = renderHook(() => useQuery('membership.flats', asked));
    await waitFor(() => expect(phone.calls).toHaveLength(1));
    act(markAllStale);
    phone.answer = () => flats('after');
    await act(async () => answer(flats('before')));
    await waitFor(() => expect(result.current.query).toMatchObject({ state: 'ready', value: { flats: ['after'] } }));
  });
});
