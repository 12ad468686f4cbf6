import { Text } from '@tarojs/components';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { choose } from '../../client/src/platform/preferences.ts';
import { useHold } from '../../client/src/ui/hold.ts';
import { VirtualRows } from '../../client/src/ui/VirtualRows.tsx';
import { phone, resetPhone } from './doubles/taro.ts';

/** Watched together, and in WeChat drawn so many with one crossing. */
const BLOCK = 5;
const TURN = 3;
const FIRST = 20;
/** The first rows stay: the list says them when the page is heard. Of these blocks, block 2 is the first that goes. */
const KEPT = 10;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const keyOf = (number: number): string => String(number);

/** Row 11 can be told to be at something. */
let setAtIt: (isAtIt: boolean) => void = () => undefined;
const Held = ({ number }: { number: number }) => {
  const [isAtIt, set] = useState(false);
  if (number === 11) setAtIt = set;
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

const roomOf = (container: HTMLElement, block: number): string | undefined =>
  Array.from(container.querySelectorAll<HTMLElement>('.rows'))[block]?.style.paddingBottom;

beforeEach(() => {
  resetPhone();
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  settle();
  jest.useRealTimers();
});

test('up to fifty rows all are drawn, the first at once and the others a few a frame', () => {
  render(list(50));
  expect(drawn()).toEqual(numbers(FIRST));
  act(() => jest.advanceTimersByTime(16));
  expect(drawn()).toEqual(numbers(FIRST + TURN));
  settle();
  expect(drawn()).toEqual(numbers(50));
  expect(phone.watched.size).toBe(0);
});

test('of more rows those far away leave their room, and come back in their order', () => {
  const { container } = render(list(100));
  settle();
  expect(drawn()).toEqual(numbers(FIRST));
  expect(phone.watched.size).toBe(20 - KEPT / BLOCK);
  tell(7, 1);
  tell(2, 0, 450);
  settle();
  expect(drawn()).toEqual([...numbers(KEPT), 15, 16, 17, 18, 19, 35, 36, 37, 38, 39]);
  expect(roomOf(container, 2)).toBe('450px');
  tell(2, 0.2);
  settle();
  expect(drawn().slice(0, FIRST)).toEqual(numbers(FIRST));
  expect(roomOf(container, 2)).toBe('');
});

test('of a block that comes, the rows are drawn a few a frame, and those that wait for it leave their room', () => {
  const { container } = render(list(100));
  settle();
  tell(2, 0, 450);
  expect(drawn()).toEqual([...numbers(KEPT), 15, 16, 17, 18, 19]);
  tell(2, 1);
  act(() => jest.advanceTimersByTime(16));
  expect(drawn().slice(KEPT, KEPT + TURN + 1)).toEqual([10, 11, 12, 15]);
  expect(roomOf(container, 2)).toBe('180px');
  act(() => jest.advanceTimersByTime(16));
  expect(drawn()).toEqual(numbers(FIRST));
});

test('a block that goes while it is being drawn is drawn no further, and begins anew when it comes back', () => {
  const { container } = render(list(100));
  settle();
  tell(8, 1);
  act(() => jest.advanceTimersByTime(16));
  expect(drawn()).toEqual([...numbers(FIRST), 40, 41, 42]);
  tell(8, 0, 700);
  settle();
  expect(drawn()).toEqual(numbers(FIRST));
  expect(roomOf(container, 8)).toBe('700px');
  tell(8, 1);
  settle();
  expect(drawn()).toEqual([...numbers(FIRST), 40, 41, 42, 43, 44]);
});

test('rows that are added to a block which is drawn are drawn with it', () => {
  const { rerender } = render(list(98));
  tell(19, 1);
  settle();
  expect(drawn()).toEqual([...numbers(FIRST), 95, 96, 97]);
  rerender(list(100));
  settle();
  expect(drawn()).toEqual([...numbers(FIRST), 95, 96, 97, 98, 99]);
});

test('what comes near and is gone again before its turn is not drawn', () => {
  render(list(100));
  tell(8, 1);
  tell(8, 0);
  settle();
  expect(drawn()).toEqual(numbers(FIRST));
});

test('a row that is at something stays until it is done', () => {
  render(list(100));
  act(() => setAtIt(true));
  tell(2, 0, 444);
  settle();
  expect(drawn()).toEqual(numbers(FIRST));
  act(() => setAtIt(false));
  expect(drawn()).not.toContain(11);
});

test('a list that is gone is watched no more', () => {
  const { unmount } = render(list(100));
  unmount();
  expect(phone.watched.size).toBe(0);
});

test('with another type size all rows begin anew', () => {
  render(list(100));
  tell(2, 0, 444);
  expect(drawn()).not.toContain(10);
  act(() => choose({ size: 'xl' }));
  expect(drawn()).toEqual(numbers(FIRST));
});
