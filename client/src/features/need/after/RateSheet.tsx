import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../data/index.ts';
import { ChoiceTile, Line, Refusal, SecondAct, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { FACES, SCORES } from './faces.ts';

/** What was answered so far; a question that was skipped has no answer. */
type Said = { readonly isSatisfied: boolean; readonly score: number | null };

/** What the requester thinks of the work, one question at a time; each after the first may be skipped. */
export const RateSheet = ({ need, onClose, onDone }: SheetProps) => {
  const [isSatisfied, setIsSatisfied] = useState<boolean | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const { state, send } = useAct('need.rate', () => onDone(say('did.rate')), {
    told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
    onKept: onClose,
  });
  const give = (answer: Said, mayCall: boolean) => send({ needId: need.needId, ...answer, mayCall });
  const scored = (answer: Said) => {
    // Whoever is content is asked no third question.
    if (answer.isSatisfied) give(answer, false);
    else setSaid(answer);
  };
  const refusal = <Refusal state={state} />;
  if (isSatisfied === null)
    return (
      <Sheet
        key="satisfied"
        title={say('rate.satisfied')}
        onClose={onClose}
        acts={<SecondAct icon="back" word={say('rate.later')} onPress={onClose} />}
      >
        <Line className="second" text={say('rate.words')} />
        <Tiles label={say('rate.satisfied')} className="choices two">
          <ChoiceTile icon="face-5" word={say('rate.yes')} onPress={() => setIsSatisfied(true)} />
          <ChoiceTile icon="face-2" word={say('rate.no')} onPress={() => setIsSatisfied(false)} />
        </Tiles>
      </Sheet>
    );
  if (said === null)
    return (
      <Sheet
        key="score"
        title={say('rate.score')}
        onClose={onClose}
        onBack={() => setIsSatisfied(null)}
        acts={
          <SecondAct
            icon="forward"
            word={say('rate.skip')}
            isOff={state.kind === 'sending'}
            onPress={() => scored({ isSatisfied, score: null })}
          />
        }
      >
        <Tiles label={say('rate.score')} className="choices">
          {SCORES.map((score) => (
            <ChoiceTile
              key={score}
              icon={FACES[score]}
              large={String(score)}
              word={say(`rate.score.${score}`)}
              onPress={() => scored({ isSatisfied, score })}
            />
          ))}
        </Tiles>
        {refusal}
      </Sheet>
    );
  return (
    <Sheet
      key="call"
      title={say('rate.call')}
      onClose={onClose}
      onBack={() => setSaid(null)}
      acts={
        <SecondAct
          icon="forward"
          word={say('rate.call.no')}
          isOff={state.kind === 'sending'}
          onPress={() => give(said, false)}
        />
      }
    >
      <Line className="second" text={say('rate.call.words')} />
      <Tiles label={say('rate.call')} className="choices two">
        <ChoiceTile icon="call" word={say('rate.call.yes')} onPress={() => give(said, true)} />
      </Tiles>
      {refusal}
    </Sheet>
  );
};

type TilesProps = { label: string; className: string; children: ReactNode };

const Tiles = ({ label, className, children }: TilesProps) => (
  <View className={className} aria-role="group" aria-label={label}>
    {children}
  </View>
);
