import type { Bundle } from '../bundle.ts';
import { capsule, STATUS_BAR, type Phone } from '../phone.ts';
import type { ApiGroup } from './api.ts';

/** What the phone and WeChat say of themselves. */
export const systemApi = (bundle: Bundle, phone: Phone): ApiGroup => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const windowInfo = () => ({
    pixelRatio: window.devicePixelRatio,
    screenWidth: window.innerWidth,
    screenHeight: window.innerHeight,
    windowWidth: window.innerWidth,
    windowHeight: window.innerHeight,
    statusBarHeight: STATUS_BAR,
    screenTop: 0,
    safeArea: {
      top: STATUS_BAR,
      left: 0,
      right: window.innerWidth,
      bottom: window.innerHeight,
      width: window.innerWidth,
      height: window.innerHeight - STATUS_BAR,
    },
  });
  const deviceInfo = () => ({ brand: 'devtools', model: 'iPhone 13 mini', system: 'iOS 17.0', platform: 'devtools' });
  const appInfo = () => ({
    SDKVersion: '3.5.0',
    version: '8.0.50',
    language: 'zh_CN',
    fontSizeScaleFactor: phone.fontSizeScaleFactor,
    fontSizeSetting: 16 * phone.fontSizeScaleFactor,
    ...(bundle.app.darkmode ? { theme: dark.matches ? 'dark' : 'light' } : {}),
  });
  const everything = () => ({ ...windowInfo(), ...deviceInfo(), ...appInfo() });
  const launch = () => ({ path: bundle.pages[0], query: {}, scene: 1001, referrerInfo: {} });
  const tell = (listener: (answer: { theme: string }) => void) => {
    dark.addEventListener('change', ({ matches }) => listener({ theme: matches ? 'dark' : 'light' }));
  };
  return {
    getWindowInfo: windowInfo,
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: appInfo,
    getSystemInfoSync: everything,
    getMenuButtonBoundingClientRect: capsule,
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    onThemeChange: tell,
    nextTick: (callback: () => void) => setTimeout(callback, 0),
  };
};
