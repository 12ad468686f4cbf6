import { api, type ApiGroup } from './api.ts';

type Status = { readonly isConnected: boolean; readonly networkType: 'wifi' | 'none' };
type Listener = (status: Status) => void;

const status = (): Status => ({ isConnected: navigator.onLine, networkType: navigator.onLine ? 'wifi' : 'none' });

/** Whether there is a network, as the browser sees it. */
export const networkApi = (): ApiGroup => {
  const listeners = new Set<Listener>();
  const tell = () => listeners.forEach((listener) => listener(status()));
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return {
    getNetworkType: api('getNetworkType', () => ({ networkType: status().networkType })),
    onNetworkStatusChange: (listener: Listener) => void listeners.add(listener),
    offNetworkStatusChange: (listener?: Listener) => {
      if (listener) listeners.delete(listener);
      else listeners.clear();
    },
  };
};
