import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { OUTCOMES, type Outcome } from '../../../../../shared/need/outcomes.ts';
import { ChooseOne, Field, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { SaidQuestion } from './SaidQuestion.tsx';
import { useSaid } from './use-said.ts';

const NOTE_LENGTH_MIN = 2;

/** What became of it, in the word of who did it. What was not done is never said without a word why. */
export const ReportSheet = (sheet: SheetProps) => {
  const { needId, requester } = sheet.need;
  const [outcome, setOutcome] = useState<Outcome>('done');
  const said = useSaid('reportDone', sheet);
  const { words, type, text: note, withMedia, send } = said;
  return (
    <SaidQuestion
      said={said}
      title={say('ask.reportDone')}
      yes={say('ask.reportDone.yes')}
      no={say('ask.reportDone.no')}
      isOff={outcome !== 'done' && note.length < NOTE_LENGTH_MIN}
      onYes={() => send({ needId, outcome, ...withMedia, ...(note === '' ? {} : { note }) })}
    >
      <Line text={say('ask.reportDone.words', { name: requester })} />
      <ChooseOne
        icon="status-done"
        question={say('outcome.which')}
        of={OUTCOMES.map((key) => ({ key, word: say(`outcome.${key}`) }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      <View className="reason">
        <Field
          label={say('ask.reportDone.note')}
          value={words}
          placeholder={say(outcome === 'done' ? 'ask.reportDone.note' : 'outcome.why')}
          lengthMax={NEED_LIMITS.reasonLengthMax}
          onChange={type}
        />
      </View>
    </SaidQuestion>
  );
};
