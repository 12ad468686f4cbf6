import { Text } from '@tarojs/components';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { choose } from '../../client/src/platform/preferences.ts';
import { useHold } from '../../client/src/ui/hold.ts';
import { VirtualRows } from '../../client/src/ui/VirtualRows.tsx';
import { phone, resetPhone } from './doubles/taro.ts';

const BLOCK = 3;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const keyOf = (number: number): string => String(number);

/** Row 1 can be told to be at something. */
let setAtIt: (isAtIt: boolean) => void = () => undefined;
const Held = ({ number }: { number: number }) => {
  const [isAtIt, set] = useState(false);
  if (number === 1) setAtIt = set;
  useHold(isAtIt);
  return <Text>{`第${number}行`}</Text>;
};
const row = (number: number) => <Held number={number} />;
const list = (count: number) => <VirtualRows items={numbers(count)} keyOf={keyOf} row={row} />;

const drawn = (): readonly number[] =>
  screen.queryAllByText(/^第/).map(({ textContent }) => parseInt(textContent.slice(1)));
/** All that waits for its turn has had it. */
const settle = () => act(() => jest.advanceTimersByTime(5_000));
const tell = (block: number, intersectionRatio: number, height = 0) =>
  act(() => {
    const [, told] = [...phone.watched].find(([selector]) => selector.endsWith(`-${block}`)) ?? [];
    told?.({ intersectionRatio, boundingClientRect: { height } });
  });

beforeEach(() => {
  resetPhone();
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('up to fifty rows all are drawn, the first at once and the others a few a frame', () => {
  render(list(50));
  expect(drawn()).toEqual(numbers(18));
  act(() => jest.advanceTimersByTime(16));
  expect(drawn()).toEqual(numbers(18 + BLOCK));
  settle();
  expect(drawn()).toEqual(numbers(50));
  expect(phone.watched.size).toBe(0);
});

test('of more rows those far away leave their room, and come back in their order', () => {
  const { container } = render(list(100));
  settle();
  expect(drawn()).toEqual(numbers(18));
  expect(phone.watched.size).toBe(34);
  tell(7, 1);
  tell(0, 0, 444);
  settle();
  expect(drawn()).toEqual([...numbers(18).slice(BLOCK), 21, 22, 23]);
  const [list0] = Array.from(container.querySelectorAll<HTMLElement>('[class^="rows-"]'));
  expect(list0?.style.height).toBe('444px');
  tell(0, 0.2);
  settle();
  expect(drawn().slice(0, 4)).toEqual([0, 1, 2, 3]);
});

test('what comes near and is gone again before its turn is not drawn', () => {
  render(list(100));
  tell(8, 1);
  tell(8, 0);
  settle();
  expect(drawn()).toEqual(numbers(18));
});

test('a row that is at something stays until it is done', () => {
  render(list(100));
  act(() => setAtIt(true));
  tell(0, 0, 444);
  expect(drawn()).toContain(1);
  act(() => setAtIt(false));
  expect(drawn()).not.toContain(1);
});

test('a list that is gone is watched no more', () => {
  const { unmount } = render(list(100));
  unmount();
  expect(phone.watched.size).toBe(0);
});

test('with another type size all rows begin anew', () => {
  render(list(100));
  tell(0, 0, 444);
  expect(drawn()).not.toContain(0);
  act(() => choose({ size: 'xl' }));
  expect(drawn()).toEqual(numbers(18));
});
