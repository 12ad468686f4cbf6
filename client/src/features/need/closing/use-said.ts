import { useAct, useWords } from '../../../data/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { useAttached } from './use-attached.ts';

/** Acts on a need in somebody's own words, with pictures or a recording where they like. */
type Saying = 'reportDone' | 'sendBack' | 'thank' | 'recordFollowUp' | 'say';

/** What is said with an act, and its sending: what was sent, or waits in the line, is no draft any more. */
export const useSaid = <S extends Saying>(action: S, { need, onClose, onDone }: SheetProps) => {
  const did: Saying = action;
  const { words, type } = useWords(`need.${action} ${need.needId}`);
  const { captured, withMedia, hasSound, drop, clear } = useAttached();
  const sent = () => {
    type('');
    clear();
  };
  const { state, send } = useAct(
    `need.${action}` as const,
    () => {
      sent();
      onDone(say(`did.${did}`));
    },
    {
      told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
      onKept: () => {
        sent();
        onClose();
      },
    },
  );
  const close = () => {
    drop();
    clear();
    onClose();
  };
  return { words, type, text: words.trim(), captured, withMedia, hasSound, state, send, close };
};
