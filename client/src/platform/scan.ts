import Taro from '@tarojs/taro';

/** Whether this phone scans codes for a mini-program: a browser does not, there the digits are typed. */
export const canScan = (): boolean => process.env.TARO_ENV !== 'h5';

/** What a code says that somebody holds before the camera; null if they went back without one. */
export const scanCode = (): Promise<string | null> =>
  Taro.scanCode({ scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => null,
  );
