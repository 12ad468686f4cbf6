import { View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../../platform/clock.ts';
import { useAct, useQuery } from '../../../data/index.ts';
import { Line, Loaded, ReadyRow, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { Question } from '../assign/Question.tsx';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { sayFollowers } from '../facts.ts';
import type { NeedRowData } from '../status.ts';
import { titleOf } from '../title.ts';

/** Somebody in charge says which other need this one is the same as. */
export const MergeSheet = ({ need: { needId }, onClose, onDone }: SheetProps) => {
  const others = useQuery('need.mergeable', { needId });
  const [intoId, setIntoId] = useState<string | null>(null);
  const { state, send } = useAct('need.merge', () => onDone(say('did.merge')));
  return (
    <Question
      title={say('ask.merge')}
      icon="family"
      yes={say('ask.merge.yes')}
      no={say('ask.merge.no')}
      isOff={intoId === null}
      isSending={state.kind === 'sending'}
      onYes={() => intoId !== null && send({ needId, intoId })}
      onClose={onClose}
    >
      <Line text={say('ask.merge.words')} />
      <View className="gap" />
      <Loaded of={others} hasAge={false}>
        {({ items }) =>
          items.length === 0 ? (
            <Line className="pad second" text={say('ask.merge.none')} />
          ) : (
            <View className="ready-words" aria-role="radiogroup" aria-label={say('ask.merge')}>
              {items.map((one) => (
                <ReadyRow
                  key={one.needId}
                  word={tell(one)}
                  isOn={one.needId === intoId}
                  onPress={() => setIntoId(one.needId)}
                />
              ))}
            </View>
          )
        }
      </Loaded>
      <Refusal state={state} />
    </Question>
  );
};

/** Enough to know it by: what, where, since when, how many have it. */
const tell = (one: NeedRowData): string =>
  [excerptOf(titleOf(one)), one.buildingName, when(one.createdAt, now()), ...sayFollowers(one)].join(say('list.and'));
