import { useEffect, useRef } from 'react';
import type { InboxList } from '../../../../shared/inbox/inbox.ts';
import { useAct } from '../../data/index.ts';
import { nothingWaits } from '../../platform/badges.ts';

/** Tells the server, once for each newest entry, that the caller has seen a list up to it; undefined until it is on screen. */
export const useListRead = (list: InboxList, newest = 0): void => {
  const seen = useRef(0);
  const { send } = useAct(
    'inbox.markRead',
    () => nothingWaits(list),
    // What was seen last time is told first; the list may have come anew while that was on its way.
    (_, { until }) => (seen.current > until ? { list, until: seen.current } : undefined),
  );
  useEffect(() => {
    if (newest <= seen.current) return;
    seen.current = newest;
    send({ list, until: newest });
  }, [list, newest, send]);
};
