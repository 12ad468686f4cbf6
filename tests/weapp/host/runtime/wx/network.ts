import { api, type ApiGroup } from './api.ts';

type Status = { readonly isConnected: boolean; readonly networkType: 'wifi' | 'none' };
type Listener = (status: Status) => void;

/** While the tab keeps this, the phone has no network: also after it was started again. */
const CUT_KEY = 'weapp.network';

export const isConnected = (): boolean => navigator.onLine && sessionStorage.getItem(CUT_KEY) !== 'none';
const status = (): Status => ({ isConnected: isConnected(), networkType: isConnected() ? 'wifi' : 'none' });

/** Without a network a call of `wx.cloud` fails at once. */
export const failWithoutNetwork = (): void => {
  if (!isConnected()) throw new Error('-1 request:fail');
};

declare global {
  interface Window {
    /** Gives the phone a network, or takes it away. */
    __setNetwork: (isThere: boolean) => void;
  }
}

/** Whether there is a network, as the browser sees it; a test takes it away and gives it back by `__setNetwork`. */
export const networkApi = (): ApiGroup => {
  const listeners = new Set<Listener>();
  const tell = () => listeners.forEach((listener) => listener(status()));
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  window.__setNetwork = (isThere) => {
    if (isThere) sessionStorage.removeItem(CUT_KEY);
    else sessionStorage.setItem(CUT_KEY, 'none');
    tell();
  };
  return {
    getNetworkType: api('getNetworkType', () => ({ networkType: status().networkType })),
    onNetworkStatusChange: (listener: Listener) => void listeners.add(listener),
    offNetworkStatusChange: (listener?: Listener) => {
      if (listener) listeners.delete(listener);
      else listeners.clear();
    },
  };
};
