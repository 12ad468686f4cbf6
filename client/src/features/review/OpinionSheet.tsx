import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import { Answers, Facts, Line, Refusal, SecondAct, Sheet, toast } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { AttachedMedia } from '../capture/index.ts';
import { factsOfOpinion, standOfOpinion, titleOfOpinion, type Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void };

/** One opinion whole, with what was said aloud and photographed; its author can take it back. */
export const OpinionSheet = ({ opinion, onClose }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const stand = standOfOpinion(opinion);
  if (isAsking) return <WithdrawSheet opinion={opinion} onClose={onClose} onBack={() => setIsAsking(false)} />;
  const mayWithdraw = opinion.isMine && (opinion.outcome === null || opinion.outcome === 'merged');
  return (
    <Sheet
      title={sayKind(opinion.kind)}
      onClose={onClose}
      acts={
        <>
          {mayWithdraw && <SecondAct icon="cross" word={say('opinion.withdraw')} onPress={() => setIsAsking(true)} />}
          <SecondAct icon="back" word={say('sheet.close')} onPress={onClose} />
        </>
      }
    >
      <Line text={titleOfOpinion(opinion)} />
      <Facts className="second" of={factsOfOpinion(opinion)} />
      {stand && <Line className="second" text={stand.word} />}
      <AttachedMedia media={opinion.media} name={opinion.author ?? ''} onLook={() => undefined} />
    </Sheet>
  );
};

const WithdrawSheet = ({ opinion, onClose, onBack }: Props & { onBack: () => void }) => {
  const act = useAct('review.withdraw', () => {
    toast('check', say('review.did.withdraw'));
    onClose();
  });
  return (
    <Sheet
      title={say('opinion.withdraw.ask')}
      onClose={onClose}
      onBack={onBack}
      acts={
        <Answers
          destroys
          yes={{
            icon: 'cross',
            word: say('opinion.withdraw'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId: opinion.opinionId }),
          }}
          no={{ icon: 'back', word: say('opinion.withdraw.no'), onPress: onBack }}
        />
      }
    >
      <Line text={titleOfOpinion(opinion)} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
