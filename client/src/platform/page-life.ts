import { useDidHide, useDidShow, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { inTurn } from './in-turn.ts';

/** The life of a page: a tab page stays alive under the others and is shown again. */
export { useDidHide as useHidden, useDidShow as useShown, usePullDownRefresh as usePulledDown } from '@tarojs/taro';

/** Whether the page is in view: what passes over all pages is drawn by that one alone. */
export const useIsInView = (): boolean => {
  const [isInView, setIsInView] = useState(true);
  useDidShow(() => setIsInView(true));
  useDidHide(() => setIsInView(false));
  return isInView;
};

/** Runs when the end of the page comes near, in a frame of its own: what it asks for must not hold up the scroll. */
export const useEndNear = (run: () => void): void =>
  useReachBottom(() => {
    inTurn(() => {
      run();
      return undefined;
    });
  });
