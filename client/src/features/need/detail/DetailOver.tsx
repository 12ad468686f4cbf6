import { LookAtMedia } from '../../capture/index.ts';
import type { Open } from './asked.ts';
import { DetailSheet } from './DetailSheet.tsx';
import type { Detail } from './story.ts';
import { SayAgainSheet } from './wording/SayAgainSheet.tsx';
import type { AnswerWords } from './wording/use-answer.ts';
import { WriteWordsSheet } from './wording/WriteWordsSheet.tsx';

/** What lies over the page of a need. */
type Opened = {
  readonly asking: Open | null;
  readonly isWriting: boolean;
  /** The picture that is looked at. */
  readonly lookedAt: string | null;
  readonly answer: AnswerWords;
};

type Props = {
  detail: Detail;
  opened: Opened;
  onOpen: (open: Open | null) => void;
  onClaim: () => void;
  onClose: () => void;
  onDone: () => void;
};

/** An act that is asked about, the writing of words, the answer to them, or a picture. */
export const DetailOver = ({ detail, opened, onOpen, onClaim, onClose, onDone }: Props) => {
  const { asking, isWriting, lookedAt, answer } = opened;
  const { need } = detail;
  if (asking) return <DetailSheet detail={detail} open={asking} onOpen={onOpen} onClaim={onClaim} onDone={onDone} />;
  if (isWriting) return <WriteWordsSheet need={need} onClose={onClose} onDone={onDone} />;
  if (answer.isAsking) return <SayAgainSheet answer={answer} />;
  return <LookAtMedia media={need.media} mediaId={lookedAt} onClose={onClose} />;
};
