import { View } from '@tarojs/components';
import { useState } from 'react';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from '../../../../../shared/need/after/acts.ts';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { ChooseOne, Field, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { AskedHow, type How } from '../closing/AskedHow.tsx';
import { SaidQuestion } from '../closing/SaidQuestion.tsx';
import { useSaid } from '../closing/use-said.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { HowContent, type Content } from './HowContent.tsx';

const NOT_SAID: Content = { isSatisfied: null, score: null };

/** Somebody in charge asked whether it is still mended, and writes down what they heard. */
export const FollowUpSheet = (sheet: SheetProps) => {
  const { needId, requester } = sheet.need;
  const [how, setHow] = useState<How>('call');
  const [outcome, setOutcome] = useState<FollowUpOutcome | 'nothing'>('nothing');
  const [content, setContent] = useState(NOT_SAID);
  const said = useSaid('recordFollowUp', sheet);
  const { words, type, text: word, withMedia, send } = said;
  const isReached = outcome === 'solved' || outcome === 'notSolved';
  const record = () => {
    if (outcome === 'notReached') send({ needId, how, outcome });
    else if (isReached) send({ needId, how, outcome, ...content, word, ...withMedia });
  };
  return (
    <SaidQuestion
      said={said}
      title={say('ask.recordFollowUp', { name: requester })}
      yes={say(outcome === 'nothing' ? 'ask.recordAssent.first' : 'ask.recordAssent.yes')}
      no={say('ask.recordAssent.no')}
      isOff={outcome === 'nothing'}
      canAttach={isReached}
      onYes={record}
    >
      <AskedHow chosen={how} onChoose={setHow} />
      <ChooseOne
        icon="say"
        question={say('followUp.heard')}
        of={FOLLOW_UP_OUTCOMES.map((key) => ({ key, word: say(`followUp.heard.${key}`) }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      {outcome !== 'nothing' && <Line className="second" text={say(`followUp.heard.${outcome}.words`)} />}
      {isReached && (
        <>
          <HowContent content={content} onChange={setContent} />
          <View className="reason">
            <Field
              label={say('followUp.word')}
              value={words}
              placeholder={say('followUp.word')}
              lengthMax={NEED_LIMITS.reasonLengthMax}
              onChange={type}
            />
          </View>
        </>
      )}
    </SaidQuestion>
  );
};
