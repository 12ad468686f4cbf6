import type { ReactNode } from 'react';
import type { ActState } from '../../../data/index.ts';
import { Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver, type CapturedResult } from '../../capture/index.ts';
import { Question } from '../assign/Question.tsx';

type Props = {
  said: { readonly state: ActState; readonly captured: CapturedResult; readonly close: () => void };
  title: string;
  yes: string;
  no: string;
  isOff: boolean;
  onYes: () => void;
  /** False where what was chosen leaves nothing to show or to say. */
  canAttach?: boolean;
  children: ReactNode;
};

/** The question before an act in somebody's own words, with what they attach to it. */
export const SaidQuestion = ({ said: { state, captured, close }, canAttach = true, children, ...question }: Props) => (
  <>
    <Question icon="check" isSending={state.kind === 'sending'} onClose={close} {...question}>
      {children}
      {canAttach && <CaptureField captured={captured} />}
      <Refusal state={state} />
    </Question>
    <CaptureOver captured={captured} hint={say('capture.what')} />
  </>
);
