import { useEffect, useRef } from 'react';
import { useAct } from '../../../data/index.ts';
import type { Detail } from '../detail/story.ts';

/** Says, once a page, that the requester has opened what was reported: what nobody saw is never closed by silence. Nothing is shown of it. */
export const useSeeReport = (known: Detail | null): void => {
  const told = useRef(false);
  const { send } = useAct('need.seeReport', () => undefined, {
    // Without a network nothing was seen of it either: it is said when the page is opened again.
    told: () => null,
  });
  const needId = known?.closingActions.includes('seeReport') ? known.need.needId : null;
  useEffect(() => {
    if (needId === null || told.current) return;
    told.current = true;
    send({ needId });
  }, [needId, send]);
};
