import { useEffect, useRef } from 'react';
import { useIsInView } from '../platform/page-life.ts';

/** What others change meanwhile is asked for again so often, as long as its page is in view; null = not now. */
export const useAgain = (refresh: () => unknown, everyMs: number | null): void => {
  const isInView = useIsInView();
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    if (everyMs === null || !isInView) return undefined;
    const ask = () => {
      latest.current();
      timer = setTimeout(ask, everyMs);
    };
    let timer = setTimeout(ask, everyMs);
    return () => clearTimeout(timer);
  }, [everyMs, isInView]);
};
