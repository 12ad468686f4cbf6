import { useState } from 'react';
import type { LocalDate } from '../../../../shared/kernel/time.ts';
import type { Channel } from '../../../../shared/meeting/channels.ts';
import { useAct, useWords, type ActState } from '../../data/index.ts';
import { toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** What the chair can do with a matter, as tiles. */
export const WAYS = ['assign', 'answer', 'refer', 'merge', 'defer', 'refuse'] as const;
export type Way = (typeof WAYS)[number];

/** What is chosen beside the words; null until somebody taps. */
export type Chosen = {
  readonly way: Way | null;
  readonly leadId: string | null;
  readonly helperIds: readonly string[];
  /** Null = whoever said it. */
  readonly acceptorId: string | null;
  readonly dueDay: LocalDate;
  readonly channel: Channel | null;
  readonly toMonth: string | null;
  readonly intoId: string | null;
};

const WORDS_MIN = 2;
const REASON_MIN = 4;

/** What is being decided of one matter, and its sending. What was written stays with the matter until it is decided. */
export const useDeciding = (opinionId: string, dueDay: LocalDate) => {
  const NOTHING: Chosen = {
    ...{ way: null, leadId: null, helperIds: [], acceptorId: null, dueDay, channel: null, toMonth: null, intoId: null },
  };
  const [chosen, setChosen] = useState(NOTHING);
  const { words, type, forget } = useWords(`meeting.decide ${opinionId}`);
  const done = () => {
    forget();
    toast('check', say('decide.did'));
  };
  const acts = {
    assign: useAct('meeting.assign', done),
    answer: useAct('meeting.answer', done),
    refer: useAct('meeting.refer', done),
    merge: useAct('meeting.merge', done),
    defer: useAct('meeting.defer', done),
    refuse: useAct('meeting.refuse', done),
  };
  const said = words.trim();
  const { way, leadId, helperIds, acceptorId, channel, toMonth, intoId } = chosen;
  const sendings: Readonly<Record<Way, (() => void) | null>> = {
    assign:
      leadId === null || said.length < WORDS_MIN
        ? null
        : () =>
            acts.assign.send({
              ...{ opinionId, promise: said, leadId, dueDay: chosen.dueDay },
              ...(helperIds.length === 0 ? {} : { helperIds: [...helperIds] }),
              ...(acceptorId === null ? {} : { acceptorId }),
            }),
    answer: said.length < WORDS_MIN ? null : () => acts.answer.send({ opinionId, answer: said }),
    refer:
      channel === null || said.length < WORDS_MIN ? null : () => acts.refer.send({ opinionId, channel, words: said }),
    merge: intoId === null ? null : () => acts.merge.send({ opinionId, intoId }),
    defer:
      toMonth === null || said.length < REASON_MIN ? null : () => acts.defer.send({ opinionId, toMonth, reason: said }),
    refuse: said.length < REASON_MIN ? null : () => acts.refuse.send({ opinionId, reason: said }),
  };
  const state: ActState | null = way === null ? null : acts[way].state;
  return {
    chosen,
    choose: (more: Partial<Chosen>) => setChosen({ ...chosen, ...more }),
    words,
    type,
    state,
    again: () => way !== null && acts[way].again(),
    /** Null while something is missing. */
    send: way === null ? null : sendings[way],
  };
};
export type Decides = ReturnType<typeof useDeciding>;
