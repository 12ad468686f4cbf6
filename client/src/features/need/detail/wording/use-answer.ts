import { useState } from 'react';
import { localFiles, localRef, useAct, type ActState } from '../../../../data/index.ts';
import { toast } from '../../../../ui/index.ts';
import { say } from '../../../../words/say.ts';
import { NOTHING_CAPTURED, useCaptured, type CapturedResult } from '../../../capture/index.ts';
import { excerptOf } from '../../excerpt.ts';
import { titleOf } from '../../title.ts';
import type { NeedData } from '../story.ts';

export type AnswerWords = {
  readonly state: ActState;
  readonly isSending: boolean;
  readonly again: () => void;
  readonly sayRight: () => void;
  /** What is said anew where the words are not right. */
  readonly captured: CapturedResult;
  /** Asks what was meant. */
  readonly isAsking: boolean;
  readonly ask: () => void;
  readonly stopAsking: () => void;
  /** Not right: somebody writes again, from what was said anew if anything was. */
  readonly sayWrong: () => void;
};

/** The requester's answer to words that were written for them; like every act that may wait, it does. */
export const useAnswer = (need: NeedData | null, onDone: () => void): AnswerWords => {
  const [said, setSaid] = useState(NOTHING_CAPTURED);
  const [isAsking, setIsAsking] = useState(false);
  const captured = useCaptured({ purpose: 'need', captured: said, onChange: setSaid });
  const close = () => {
    setIsAsking(false);
    setSaid(NOTHING_CAPTURED);
  };
  const act = useAct(
    'need.answerWords',
    (_, { isRight }) => {
      close();
      onDone();
      toast('check', say(isRight ? 'words.did.right' : 'words.did.wrong'));
    },
    { told: () => need && { kind: need.kind, text: excerptOf(titleOf(need)) }, onKept: close },
  );
  return {
    state: act.state,
    isSending: act.state.kind === 'sending',
    again: act.again,
    sayRight: () => need && act.send({ needId: need.needId, isRight: true }),
    captured,
    isAsking,
    ask: () => {
      act.reset();
      setIsAsking(true);
    },
    stopAsking: () => {
      if (said.sound !== null) void localFiles.drop([said.sound]);
      close();
    },
    sayWrong: () =>
      need &&
      act.send({
        ...{ needId: need.needId, isRight: false },
        ...(said.sound === null ? {} : { mediaId: localRef(said.sound) }),
      }),
  };
};
