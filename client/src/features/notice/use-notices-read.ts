import { useEffect, useRef } from 'react';
import { useAct } from '../../data/index.ts';

/** Tells the server, once for each newest notice, that the caller has seen the notices up to it; undefined until they are on screen. */
export const useNoticesRead = (newest: number | undefined): void => {
  const { send } = useAct('inbox.markRead', () => undefined);
  const told = useRef(0);
  useEffect(() => {
    if (newest === undefined || newest <= told.current) return;
    told.current = newest;
    send({ list: 'notices', until: newest });
  }, [newest, send]);
};
