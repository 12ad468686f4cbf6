import { useState } from 'react';
import { useAct, type Act } from '../../../data/index.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Progress } from './use-making.ts';

type InSeries = 'vote.checkAll' | 'vote.withdrawAll';

/** Does something with the votes of one question in all buildings, some buildings at a time. What is left when the page goes is done with the next tap. */
export const useInAll = <M extends InSeries>(
  method: M,
  did: 'keep.checked' | 'keep.withdrawn',
  onDone: () => void,
): { readonly act: Act<M>; readonly progress: Progress | null } => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const act = useAct<InSeries>(
    method,
    (value) => {
      setProgress(value);
      if (value.done < value.all) return;
      toast('check', say(did));
      onDone();
    },
    (value, input) => (value.done < value.all ? input : undefined),
  );
  return { act, progress };
};
