import { useState } from 'react';
import { go } from '../../platform/navigate.ts';
import { Facts, Line, PlainAct, Refusal, SecondAct, Sheet } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { AttachedMedia, LookAtMedia, Written } from '../capture/index.ts';
import { AppealSheet } from './AppealSheet.tsx';
import { HideSheet } from './HideSheet.tsx';
import { PrivateSheet } from './PrivateSheet.tsx';
import { useOpinionActs } from './use-opinion-acts.ts';
import { WithdrawSheet } from './WithdrawSheet.tsx';
import { WordsSheet } from './WordsSheet.tsx';
import {
  factsOfOpinion,
  linesOfDecision,
  standOfOpinion,
  titleOfOpinion,
  titleOfWording,
  type Opinion,
} from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void; maySort?: boolean };

/** What is asked before it is done, each in a sheet of its own. */
const ASKED = {
  ...{ withdraw: WithdrawSheet, hide: HideSheet, private: PrivateSheet },
  ...{ words: WordsSheet, appeal: AppealSheet },
} as const;

/** One opinion whole, with what was said aloud and photographed; its author can take it back or let it go on in private, whoever sorts takes it apart or hides it. */
export const OpinionSheet = ({ opinion, onClose, maySort = false }: Props) => {
  const [asked, ask] = useState<keyof typeof ASKED | null>(null);
  const [lookedAt, lookAt] = useState<string | null>(null);
  const { acts, states } = useOpinionActs(opinion, { maySort, onClose, ask });
  if (asked !== null) {
    const Asked = ASKED[asked];
    return <Asked opinion={opinion} onClose={onClose} onBack={() => ask(null)} />;
  }
  if (lookedAt !== null) return <LookAtMedia media={opinion.media} mediaId={lookedAt} onClose={() => lookAt(null)} />;
  const { needId, hidden, isMine } = opinion;
  return (
    <Sheet
      title={sayKind(opinion.kind)}
      onClose={onClose}
      acts={
        <>
          {acts.map((act) => (
            <SecondAct key={act.word} {...act} />
          ))}
          {needId !== null && (
            <SecondAct
              icon="forward"
              word={say('opinion.toNeed')}
              onPress={() => {
                onClose();
                go.to('need/detail', { id: needId });
              }}
            />
          )}
          <SecondAct icon="back" word={say('sheet.close')} onPress={onClose} />
        </>
      }
    >
      <Line text={titleOfOpinion(opinion)} />
      <Facts className="second" of={factsOfOpinion(opinion)} />
      <Became opinion={opinion} />
      {opinion.wording && opinion.text === '' && (
        <Written title={titleOfWording(opinion)} words={opinion.wording.text} />
      )}
      {isMine && hidden && <Line text={say('opinion.hidden.mine', { reason: hidden.reason })} />}
      <AttachedMedia media={opinion.media} name={opinion.author ?? ''} onLook={lookAt} />
      {states.map(({ state, again }, at) => (
        <Refusal key={at} state={state} onAgain={again} />
      ))}
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
