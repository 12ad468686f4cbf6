import { useState } from 'react';
import type { VoteDays } from '../../../../../shared/vote/calendar.ts';
import { useAct, type ActState } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Node } from '../../membership/index.ts';
import { isInAll, writtenOf, writtenOfAll, type VoteForm } from './form.ts';

/** In how many buildings something is done. */
export type Progress = { readonly done: number; readonly all: number };
type Making = {
  readonly state: ActState;
  readonly send: (node: Node, days: VoteDays) => void;
  readonly again: () => void;
  /** Null before the first buildings are done, and where there is one place. */
  readonly progress: Progress | null;
};

/** Makes a vote of one place, or of every building: some buildings at a time. What is left when the page goes is made with the next tap, since the same question for the same days is the same votes. */
export const useMaking = (form: VoteForm, isAll: boolean): Making => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const one = useAct('vote.make', () => {
    toast('check', say('make.did'));
    go.back();
  });
  const all = useAct(
    'vote.makeAll',
    (value) => {
      setProgress(value);
      if (value.done < value.all) return;
      toast('check', say('make.did.all', { n: value.all }));
      go.back();
    },
    (value, input) => (value.done < value.all ? input : undefined),
  );
  const send = (node: Node, days: VoteDays): void => {
    if (isInAll(form, node)) all.send(writtenOfAll(form, days));
    else one.send(writtenOf(form, days, node));
  };
  const { state, again } = isAll ? all : one;
  return { state, again, send, progress };
};
