import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** The life of a page: a tab page stays alive under the others and is shown again. */
export {
  useDidHide as useHidden,
  useDidShow as useShown,
  usePullDownRefresh as usePulledDown,
  useReachBottom,
} from '@tarojs/taro';

/** Whether the page is in view: what passes over all pages is drawn by that one alone. */
export const useIsInView = (): boolean => {
  const [isInView, setIsInView] = useState(true);
  useDidShow(() => setIsInView(true));
  useDidHide(() => setIsInView(false));
  return isInView;
};
