import Taro from '@tarojs/taro';

/** To the head of the page: what was asked for further down is shown there. */
export const scrollToTop = (): void => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};

/** Farther than any page is long: the phone stops at the end. */
const FAR_PX = 100_000;

/** To the foot of the page: the newest stands there. */
export const scrollToEnd = (): void => {
  void Taro.pageScrollTo({ scrollTop: FAR_PX, duration: 0 });
};
