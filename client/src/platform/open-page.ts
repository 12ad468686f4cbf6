import Taro from '@tarojs/taro';
import { keepAddress, onPageMissing } from 'linli-h5';
import { now } from './clock.ts';
import { leavePage } from './layers.ts';

/** A page that is on its way is there by then, or never says so. */
const OPENING_MS = 2000;
let openedAt = -Infinity;
let tellMissing = (): void => undefined;

/** Once, at launch: what is said when a page does not come. Without a network the package it lies in cannot be fetched. */
export const watchMissing = (tell: () => void): void => {
  tellMissing = tell;
  if (process.env.TARO_ENV === 'h5') onPageMissing(tell);
};

const leave = (run: () => void): void =>
  leavePage(() => {
    if (process.env.TARO_ENV === 'h5') keepAddress();
    run();
  });

/** Puts a page in the place of this one. */
export const openInstead = (url: string): void => {
  leave(() => void Taro.redirectTo({ url }).catch(tellMissing));
};

/** Lays a page over this one. A second tap while it is on its way opens nothing; where WeChat lays no more, it takes the last one's place. */
export const open = (url: string): void => {
  if (now() - openedAt < OPENING_MS) return;
  openedAt = now();
  const arrived = () => {
    openedAt = -Infinity;
  };
  const failed = ({ errMsg, message }: { errMsg?: string; message?: string }) =>
    (errMsg ?? message ?? '').includes('limit') ? openInstead(url) : tellMissing();
  leave(() => void Taro.navigateTo({ url }).catch(failed).then(arrived));
};

export const openTab = (url: string): void => {
  leave(() => void Taro.switchTab({ url }).catch(tellMissing));
};
