import { useState } from 'react';
import { GOODS_LIMITS } from '../../../../../shared/shop/goods.ts';
import { useAct } from '../../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { OnShelf } from './shelf-facts.ts';

type Props = { goods: OnShelf; batchId: string | null; onClose: () => void };

/** Calls a batch back, or all of it for good; everybody reads why. */
export const RecallSheet = ({ goods: { goodsId, name }, batchId, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const act = useAct('shop.recall', () => {
    toast('check', say('shelf.did.recall'));
    onClose();
  });
  const which = batchId === null ? 'all' : 'batch';
  return (
    <Sheet
      title={say(`shelf.recall.${which}`, { name })}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'warning', word: say('shelf.recall.yes'), isSending: act.state.kind === 'sending' },
            isOff: reason.trim().length < GOODS_LIMITS.reasonLengthMin,
            onPress: () => act.send({ goodsId, batchId, reason }),
          }}
          no={{ icon: 'back', word: say('shelf.recall.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('shelf.recall.sure')} />
      <ReasonField
        value={reason}
        lengthMax={GOODS_LIMITS.reasonLengthMax}
        ready={[say('shelf.recall.ready.1'), say('shelf.recall.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
