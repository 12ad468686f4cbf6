import { NEED_LIMITS } from '../../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../../data/index.ts';
import { toast } from '../../../../ui/index.ts';
import { say } from '../../../../words/say.ts';
import { WriteSheet } from '../../../capture/index.ts';
import { excerptOf } from '../../excerpt.ts';
import { titleOf } from '../../title.ts';
import type { NeedData } from '../story.ts';

type Props = { need: NeedData; onClose: () => void; onDone: () => void };

/** Whoever is in charge writes what was said; the requester is asked whether it is right. */
export const WriteWordsSheet = ({ need, onClose, onDone }: Props) => {
  const { words, type, forget } = useWords(`need.writeWords ${need.needId}`);
  const close = () => {
    forget();
    onClose();
  };
  const act = useAct(
    'need.writeWords',
    () => {
      close();
      onDone();
      toast('check', say('words.did.write'));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: close },
  );
  return (
    <WriteSheet
      name={need.requester}
      media={need.media}
      written={{ words, type }}
      bounds={NEED_LIMITS}
      state={act.state}
      onSend={(text) => act.send({ needId: need.needId, text })}
      onClose={onClose}
    />
  );
};
