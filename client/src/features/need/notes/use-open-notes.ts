import { useEffect, useRef } from 'react';
import { useAct } from '../../../data/index.ts';

/** Says, once a page, that the notes were opened: the next one is told again. Nothing is shown of it. */
export const useOpenNotes = (needId: string, isUnread: boolean): void => {
  const told = useRef(false);
  const { send } = useAct('need.openNotes', () => undefined);
  useEffect(() => {
    if (!isUnread || told.current) return;
    told.current = true;
    send({ needId });
  }, [needId, isUnread, send]);
};
