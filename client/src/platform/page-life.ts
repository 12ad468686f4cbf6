/** The life of a page: a tab page stays alive under the others and is shown again. */
export {
  useDidHide as useHidden,
  useDidShow as useShown,
  usePullDownRefresh as usePulledDown,
  useReachBottom,
} from '@tarojs/taro';
