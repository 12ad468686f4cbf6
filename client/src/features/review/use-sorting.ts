import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import { toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Opinion } from './opinion-words.ts';

/** Tapping those that say the same: the first goes on, and each one tapped after it goes on with it. */
export const useSorting = () => {
  const [isOn, setIsOn] = useState(false);
  const [first, setFirst] = useState<Opinion | null>(null);
  const merge = useAct('review.merge', () => toast('check', say('review.did.merge')));
  return {
    isOn,
    first,
    state: merge.state,
    again: merge.again,
    toggle: () => {
      setIsOn(!isOn);
      setFirst(null);
    },
    choose: (opinion: Opinion) => {
      if (first === null) setFirst(opinion);
      else if (first.opinionId !== opinion.opinionId)
        merge.send({ opinionId: opinion.opinionId, intoId: first.opinionId });
    },
  };
};
export type Sorting = ReturnType<typeof useSorting>;
