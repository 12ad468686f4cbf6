import { useEffect, useRef } from 'react';
import { useAct } from '../../data/index.ts';
import type { Meeting } from './meeting-words.ts';

/** Everybody in the room sees the matter that the chair has before them: said once, and not where it is spoken of already. */
export const useTurning = ({ speaking }: Pick<Meeting, 'speaking'>, opinionId: string): void => {
  const { send } = useAct('meeting.turnTo', () => undefined);
  const isSpokenOf = speaking?.opinionId === opinionId;
  const turnedTo = useRef('');
  useEffect(() => {
    // Of a matter it is said as it comes before the chair, and not again when somebody else turns to another.
    if (turnedTo.current === opinionId) return;
    turnedTo.current = opinionId;
    if (!isSpokenOf) send({ opinionId });
  }, [opinionId, isSpokenOf, send]);
};
