import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { Recording } from '../../client/src/features/capture/record/Recording.tsx';
import { useRecorder } from '../../client/src/features/capture/record/use-recorder.ts';
import { consentAsked } from '../../client/src/platform/privacy.ts';
import { closeSheetsByEscape } from '../../client/src/platform/h5/browser.ts';
import type { Spoken } from '../../client/src/platform/recorder.ts';
import '../../client/src/packages/notice/words.ts';
import { phone, resetPhone } from './doubles/taro.ts';
import { settle } from './doubles/server.ts';

beforeEach(() => {
  resetPhone();
  phone.storage.set('consent::1', { recording: { isGiven: true, isSent: true } });
});
afterEach(cleanup);

const tell = async (event: string, detail: object = {}) => {
  act(() => phone.recorder.on.get(event)?.(detail));
  await settle();
};

const use = () => {
  const spoken: Spoken[] = [];
  const { result } = renderHook(() => useRecorder((one) => void spoken.push(one)));
  return { spoken, result };
};

describe('the recorder', () => {
  test('a second press while the first is on its way begins nothing', async () => {
    const { result } = use();
    act(() => {
      result.current.start();
      result.current.start();
    });
    await settle();
    expect(phone.recorder.told).toEqual(['start']);
  });

  test('who said 不用 can press again', async () => {
    phone.storage.clear();
    const { result } = use();
    for (let presses = 1; presses <= 2; presses += 1) {
      act(() => result.current.start());
      await settle();
      expect(consentAsked.get()?.thing).toBe('recording');
      act(() => consentAsked.get()?.answer(false));
      await settle();
    }
    expect(phone.recorder.told).toEqual([]);
  });

  test('a call in between ends it: what was heard is kept, and it is said that it was cut', async () => {
    const { result, spoken } = use();
    act(() => result.current.start());
    await settle();
    await tell('start');
    await tell('interruption');
    await tell('pause');
    expect(phone.recorder.told).toEqual(['start', 'stop']);
    await tell('stop', { tempFilePath: 'a.mp3', duration: 4200 });
    expect(spoken).toEqual([{ path: 'kept/a.mp3', seconds: 4, extension: 'mp3' }]);
    expect(result.current.state).toEqual({ is: 'idle', trouble: 'interrupted' });
  });

  test('ended by a finger it was not cut', async () => {
    const { result, spoken } = use();
    act(() => result.current.start());
    await settle();
    await tell('start');
    act(() => result.current.stop());
    await tell('stop', { tempFilePath: 'b.mp3', duration: 4200 });
    expect(spoken).toHaveLength(1);
    expect(result.current.state).toEqual({ is: 'idle', trouble: null });
  });
});

describe('the screen while somebody speaks', () => {
  const show = (seconds = 3) =>
    render(
      <Recording
        title="明天停水"
        body={['八点到十点停水，先接好水。']}
        seconds={seconds}
        onStop={() => undefined}
        onCancel={() => undefined}
      />,
    );

  test('speaks no second of the clock into the microphone', () => {
    show();
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(0);
    expect(screen.getByRole('timer').textContent).toContain('0:03');
  });

  test('breaks what is read where a speaker pauses', () => {
    show();
    const phrases = Array.from(document.querySelectorAll('.recording-words .nb'), ({ textContent }) => textContent);
    expect(phrases).toEqual(['明天停水', '八点到十点停水，', '先接好水。']);
  });

  test('takes the keyboard, and gives it back', () => {
    Object.assign(process.env, { TARO_ENV: 'h5' });
    render(<button>开始</button>);
    screen.getByRole('button', { name: '开始' }).focus();
    const { unmount } = show();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    fireEvent.keyDown(document, { key: 'Tab', shiftKey: true });
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    unmount();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '开始' }));
    Object.assign(process.env, { TARO_ENV: 'weapp' });
  });

  test('is left by Escape', () => {
    closeSheetsByEscape();
    const onCancel = jest.fn();
    render(<Recording title="水" body={[]} seconds={1} onStop={() => undefined} onCancel={onCancel} />);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
