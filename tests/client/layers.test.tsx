import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { caughtBack, container } from '../../client/src/platform/back-catch.ts';
import { watchLayers } from '../../client/src/platform/layers.ts';
import { go } from '../../client/src/platform/navigate.ts';
import { Act, Page, Sheet } from '../../client/src/ui/index.ts';
import { settle } from './doubles/server.ts';
import { phone, resetPhone } from './doubles/taro.ts';

beforeAll(watchLayers);
beforeEach(() => {
  resetPhone();
  document.documentElement.dataset['hand'] = 'patient';
});

/** Two questions, and a sheet over each. */
const Flow = () => {
  const [step, setStep] = useState(1);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Page
      title={`第${step}步`}
      onBack={step > 1 ? () => setStep(step - 1) : undefined}
      over={
        isAsking && (
          <Sheet
            title="真的？"
            onClose={() => setIsAsking(false)}
            acts={
              <Act
                icon="check"
                word="对"
                onPress={() => {
                  setIsAsking(false);
                  go.back();
                }}
              />
            }
          />
        )
      }
    >
      <Act icon="forward" word="接着" onPress={() => setStep(step + 1)} />
      <Act icon="trash" word="不要了" onPress={() => setIsAsking(true)} />
    </Page>
  );
};

const press = async (name: string): Promise<void> => {
  await settle();
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
/** The phone's own back, as WeChat tells of it. False when it would have left the page. */
const back = async (): Promise<boolean> => {
  if (container.get() !== 'up') return false;
  act(caughtBack);
  await settle();
  return true;
};
const seen = () => ({
  title: screen.getByRole('heading').textContent,
  isAsked: screen.queryByRole('dialog') !== null,
});

describe('back, on a page with something open', () => {
  let clock = 1_800_000_000_000;
  const { now } = Date;
  beforeEach(() => {
    Date.now = () => (clock += 1000);
  });
  afterEach(() => {
    Date.now = now;
  });

  test('closes the sheet, then the step, then leaves', async () => {
    render(<Flow />);
    await press('接着');
    await press('不要了');
    expect(seen()).toEqual({ title: '第2步', isAsked: true });
    expect(await back()).toBe(true);
    expect(seen()).toEqual({ title: '第2步', isAsked: false });
    expect(await back()).toBe(true);
    expect(seen()).toEqual({ title: '第1步', isAsked: false });
    expect(await back()).toBe(false);
  });

  test('is caught step after step', async () => {
    render(<Flow />);
    await press('接着');
    await press('接着');
    expect([await back(), await back(), await back()]).toEqual([true, true, false]);
    expect(seen().title).toBe('第1步');
  });

  test('in the head does what the phone’s own does', async () => {
    render(<Flow />);
    await press('接着');
    await press('返回');
    expect(seen().title).toBe('第1步');
    expect(phone.went).toEqual([]);
    await press('返回');
    expect(phone.went).toEqual(['back']);
  });

  test('of the app itself arrives when the sheet it came from closes with it', async () => {
    render(<Flow />);
    await press('不要了');
    expect(container.get()).toBe('up');
    await press('对');
    expect([container.get(), phone.went]).toEqual(['down', ['back']]);
  });

  test('is free again when the page with its steps is gone', async () => {
    const { unmount } = render(<Flow />);
    await press('接着');
    expect(container.get()).toBe('up');
    unmount();
    await settle();
    expect(container.get()).toBe('down');
  });
});
