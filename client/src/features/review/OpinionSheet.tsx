import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Answers, Facts, Line, PlainAct, Refusal, SecondAct, Sheet, toast } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { AttachedMedia, LookAtMedia } from '../capture/index.ts';
import { factsOfOpinion, linesOfDecision, standOfOpinion, titleOfOpinion, type Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void; maySplit?: boolean };

/** One opinion whole, with what was said aloud and photographed; its author can take it back, whoever sorts takes it out of those it was merged with. */
export const OpinionSheet = ({ opinion, onClose, maySplit = false }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const [lookedAt, lookAt] = useState<string | null>(null);
  const split = useAct('review.split', () => {
    toast('check', say('review.did.split'));
    onClose();
  });
  if (isAsking) return <WithdrawSheet opinion={opinion} onClose={onClose} onBack={() => setIsAsking(false)} />;
  if (lookedAt !== null) return <LookAtMedia media={opinion.media} mediaId={lookedAt} onClose={() => lookAt(null)} />;
  const mayWithdraw = opinion.isMine && (opinion.outcome === null || opinion.outcome === 'merged');
  return (
    <Sheet
      title={sayKind(opinion.kind)}
      onClose={onClose}
      acts={
        <>
          {maySplit && (opinion.merged > 0 || opinion.mergedInto !== null) && (
            <SecondAct
              icon="merge"
              word={say('opinion.split')}
              isSending={split.state.kind === 'sending'}
              onPress={() => split.send({ opinionId: opinion.opinionId })}
            />
          )}
          {mayWithdraw && <SecondAct icon="cross" word={say('opinion.withdraw')} onPress={() => setIsAsking(true)} />}
          <SecondAct icon="back" word={say('sheet.close')} onPress={onClose} />
        </>
      }
    >
      <Line text={titleOfOpinion(opinion)} />
      <Facts className="second" of={factsOfOpinion(opinion)} />
      <Became opinion={opinion} />
      <AttachedMedia media={opinion.media} name={opinion.author ?? ''} onLook={lookAt} />
      <Refusal state={split.state} onAgain={split.again} />
    </Sheet>
  );
};

/** How it stands, and what the meeting said of it. */
const Became = ({ opinion }: { opinion: Opinion }) => {
  const stand = standOfOpinion(opinion);
  const needId = opinion.decision?.needId ?? null;
  return (
    <>
      {stand && <Line className="strong" text={stand.word} />}
      {linesOfDecision(opinion).map((words) => (
        <Line key={words} text={words} />
      ))}
      {needId !== null && (
        <PlainAct icon="forward" word={say('became.need')} onPress={() => go.to('need/detail', { id: needId })} />
      )}
    </>
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
