import Taro from '@tarojs/taro';

/** To the head of the page: what was asked for further down is shown there. */
export const scrollToTop = (): void => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};
