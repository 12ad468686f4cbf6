import Taro from '@tarojs/taro';
import { isOnlineNow, onOnlineChange } from 'linli-h5';
import { createStore } from './store.ts';

/** Whether the phone says it has a network. A call may fail all the same. */
export const online = createStore(true);

/** Whether the last call got through: what the phone says of its network may be wrong both ways. */
export const reached = createStore(true);

/** Once, at launch. */
export const watchNetwork = (): void => {
  if (process.env.TARO_ENV === 'h5') {
    online.set(isOnlineNow());
    onOnlineChange(online.set);
    return;
  }
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
  void Taro.getNetworkType({ success: ({ networkType }) => online.set(networkType !== 'none') });
};
