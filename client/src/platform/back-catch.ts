import Taro from '@tarojs/taro';
import { wantEntry, watchEntry, whenNoEntry } from 'linli-h5';
import { createStore } from './store.ts';

/**
 * WeChat asks no page before it goes back. While a page container is shown, though, a back closes that container and keeps the page.
 * `up`: it is shown. `closed`: it took a back, and has to leave the page before another can be shown.
 */
export const container = createStore<'down' | 'up' | 'closed'>('down');

let isWanted = false;
/** How many WeChat has, and how many of them it does not yet know to be gone. */
let drawn = 0;
let going = 0;
let tell = (): void => undefined;
const waiting: (() => void)[] = [];

const settle = (): void => {
  if (container.get() === 'closed') return;
  if (!isWanted || waiting.length > 0) container.set('down');
  else if (going === 0) container.set('up');
};

/** For the element, while it is drawn. */
export const drawContainer = (): (() => void) => {
  drawn += 1;
  return () => {
    going += 1;
    // WeChat hears of it later than we do.
    Taro.nextTick(() => {
      drawn -= 1;
      going -= 1;
      if (drawn === 0) container.set('down');
      for (const run of waiting.splice(0)) run();
      settle();
    });
  };
};

/** WeChat took a back. */
export const caughtBack = (): void => {
  if (container.get() !== 'up') return;
  container.set('closed');
  tell();
};

/** Once, at launch: what is done about a back that was caught. */
export const watchBack = (onBack: () => void): void => {
  tell = onBack;
  if (process.env.TARO_ENV === 'h5') watchEntry(onBack);
};

/** Whether the next back is to be caught. */
export const catchBack = (wanted: boolean): void => {
  if (process.env.TARO_ENV === 'h5') {
    wantEntry(wanted);
    return;
  }
  isWanted = wanted;
  settle();
};

/** Runs as soon as nothing catches a back: one that the app itself goes must arrive. */
export const whenNothingCatches = (run: () => void): void => {
  if (process.env.TARO_ENV === 'h5') {
    whenNoEntry(run);
    return;
  }
  if (drawn === 0 || container.get() === 'closed') {
    run();
    return;
  }
  waiting.push(run);
  settle();
};
