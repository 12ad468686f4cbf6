import { useEffect, useRef } from 'react';
import { watchPageKeys } from 'linli-h5';

/** Keys that mean something on a page, wherever the keyboard is but in a field, a sheet or on what it presses itself. WeChat has none. */
export const usePageKeys = (onKey: (key: string) => void): void => {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => (process.env.TARO_ENV === 'h5' ? watchPageKeys((key) => latest.current(key)) : undefined), []);
};
