import { useRef } from 'react';

/** One thing at a time: what is started while another is not over is left out. */
export const useOnce = (): ((doing: () => Promise<unknown>) => void) => {
  const isBusy = useRef(false);
  return (doing) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void doing().finally(() => {
      isBusy.current = false;
    });
  };
};
