import { useState } from 'react';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, ChooseOne, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { REASON } from './post-words.ts';

type Props = { of: { readonly residentId: string; readonly name: string }; onClose: () => void; onGone: () => void };

/** Somebody does not live here any more: what it ends is said before. */
export const GoneSheet = ({ of: { residentId, name }, onClose, onGone }: Props) => {
  const [how, choose] = useState<'left' | 'died' | null>(null);
  const { words, type, forget } = useWords(`community.markGone ${residentId}`);
  const act = useAct('community.markGone', () => {
    forget();
    toast('check', say('post.did.gone', { name }));
    onGone();
  });
  const reason = words.trim();
  return (
    <Sheet
      title={say('post.gone.ask', { name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'stop',
            word: say('post.gone.yes'),
            isOff: how === null || reason.length < REASON.min,
            isSending: act.state.kind === 'sending',
            onPress: () => how !== null && act.send({ residentId, how, reason }),
          }}
          no={{ icon: 'back', word: say('post.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('post.gone.words')} />
      <ChooseOne
        icon="person"
        question={say('post.gone.how')}
        of={[
          { key: 'left', word: say('post.gone.left') },
          { key: 'died', word: say('post.gone.died') },
        ]}
        chosen={how}
        onChoose={choose}
      />
      <ReasonField
        value={words}
        lengthMax={REASON.max}
        ready={[say('post.gone.reason.told'), say('post.gone.reason.seen')]}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
