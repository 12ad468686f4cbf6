import Taro from '@tarojs/taro';

/** Where somebody who said no can say yes; a browser asks at the address line. */
export const canOpenSettings = (): boolean => process.env.TARO_ENV === 'weapp';
export const openSettings = (): void => {
  void Taro.openSetting().catch(() => undefined);
};
