import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useQuery, useWords } from '../../../data/index.ts';
import { Line, Loaded, ReadyRow, ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Question } from '../assign/Question.tsx';
import type { SheetProps } from '../detail/AskSheet.tsx';

const REASON_LENGTH_MIN = 2;

/** Somebody in charge says of which body it complains, or that it complains of none. */
export const MarkBodySheet = ({ need: { needId, about }, onClose, onDone }: SheetProps) => {
  const bodies = useQuery('need.bodies', {});
  const [chosen, setChosen] = useState<string | null>(about === null ? null : NONE);
  const { words, type, forget } = useWords(`need.markBody ${needId}`);
  const { state, send } = useAct('need.markBody', () => {
    forget();
    onDone(say('did.markBody'));
  });
  const reason = words.trim();
  return (
    <Question
      title={say('ask.markBody')}
      icon="check"
      yes={say('ask.markBody.yes')}
      no={say('ask.markBody.no')}
      isOff={chosen === null || reason.length < REASON_LENGTH_MIN}
      isSending={state.kind === 'sending'}
      onYes={() => chosen !== null && send({ needId, officeId: chosen === NONE ? null : chosen, reason })}
      onClose={onClose}
    >
      <Line text={say('ask.markBody.words')} />
      <View className="gap" />
      <Loaded of={bodies} hasAge={false}>
        {({ items }) => (
          <View className="ready-words" aria-role="radiogroup" aria-label={say('ask.markBody')}>
            {about !== null && (
              <ReadyRow word={say('ask.markBody.none')} isOn={chosen === NONE} onPress={() => setChosen(NONE)} />
            )}
            {items
              .filter(({ name }) => name !== about)
              .map(({ officeId, name }) => (
                <ReadyRow key={officeId} word={name} isOn={chosen === officeId} onPress={() => setChosen(officeId)} />
              ))}
          </View>
        )}
      </Loaded>
      <ReasonField
        value={words}
        lengthMax={NEED_LIMITS.reasonLengthMax}
        ready={[say('ask.markBody.reason1'), say('ask.markBody.reason2')]}
        onChange={type}
      />
      <Refusal state={state} />
    </Question>
  );
};

/** No body at all: no office is called so. */
const NONE = 'none';
