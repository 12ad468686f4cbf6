import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { SpeakAct } from '../../../client/src/features/capture/record/SpeakAct.tsx';
import { useRecorder } from '../../../client/src/features/capture/record/use-recorder.ts';
import { settle } from '../doubles/server.ts';
import { phone, resetPhone } from '../doubles/taro.ts';

const Speaker = () => {
  const recorder = useRecorder(() => undefined);
  return (
    <>
      <SpeakAct look="act" word="按一下，说话" recorder={recorder} />
      <p>{recorder.state.is}</p>
    </>
  );
};
const lamp = () => screen.getByRole('button', { name: '按一下，说话' });
const tell = async (event: string) => {
  act(() => phone.recorder.on.get(event)?.({}));
  await settle();
};

beforeEach(() => {
  resetPhone();
  phone.storage.set('consent::1', { recording: { isGiven: true, isSent: true } });
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  render(<Speaker />);
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('a tap begins, and the finger that leaves does not end it', async () => {
  fireEvent.touchStart(lamp());
  fireEvent.touchEnd(lamp());
  fireEvent.click(lamp());
  await settle();
  await tell('start');
  expect(phone.recorder.told).toEqual(['start']);
  expect(document.body.textContent).toContain('hearing');
});

test('a finger that holds begins, and ends it by leaving; the tap that follows begins nothing', async () => {
  fireEvent.touchStart(lamp());
  act(() => {
    jest.advanceTimersByTime(400);
  });
  await settle();
  await tell('start');
  fireEvent.touchEnd(lamp());
  fireEvent.click(lamp());
  await settle();
  expect(phone.recorder.told).toEqual(['start', 'stop']);
});

test('a finger that leaves while the phone still asks has said nothing', async () => {
  fireEvent.touchStart(lamp());
  act(() => {
    jest.advanceTimersByTime(400);
  });
  await settle();
  fireEvent.touchEnd(lamp());
  await settle();
  expect(document.body.textContent).toContain('idle');
});
