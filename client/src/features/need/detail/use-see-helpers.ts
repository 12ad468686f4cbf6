import { useEffect, useRef } from 'react';
import { useAct } from '../../../data/index.ts';
import type { Detail } from './story.ts';

/** Says that the requester has the page open and sees who comes, once for each who came. Nothing is shown of it. */
export const useSeeHelpers = (known: Detail | null): void => {
  const told = useRef('');
  // Without a network the helpers wait their ten minutes: it is said when the page is opened again.
  const { send } = useAct('need.seeHelpers', () => undefined, { told: () => null });
  const needId = known?.need.hasUnseenHelpers ? known.need.needId : null;
  const came = known?.need.claimants.join(' ') ?? '';
  useEffect(() => {
    if (needId === null || told.current === came) return;
    told.current = came;
    send({ needId });
  }, [needId, came, send]);
};
