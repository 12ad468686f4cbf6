import { View } from '@tarojs/components';
import { useState } from 'react';
import { markAllStale, useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { Answers, Facts, Item, Line, Middle, PlainAct, Refusal, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { addressOf, type Applicant } from './me.ts';

type Props = { applicant: Applicant };

/** Where an application stands: it waits, or it was refused, with the reason. */
export const ApplicantStatus = ({ applicant }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const withdraw = useAct('membership.withdraw', () => setIsAsking(false));
  const { status, name, appliedAt } = applicant;
  if (status === 'refused') {
    return (
      <>
        <Middle
          icon="status-refused"
          title={say('applicant.refused')}
          words={say('applicant.reason', { reason: applicant.reason ?? '' })}
        />
        <Item icon="person" title={name} words={addressOf(applicant)} />
      </>
    );
  }
  return (
    <>
      <Middle icon="clock" title={say('applicant.pending')} words={waitsFor(applicant)} />
      <Item
        icon="person"
        title={name}
        words={<Facts of={[addressOf(applicant), when(appliedAt, now())]} />}
        said={[name, addressOf(applicant), when(appliedAt, now())]}
      />
      <View className="pad rule acts">
        <PlainAct icon="retry" word={say('applicant.look')} onPress={markAllStale} />
        <PlainAct icon="cross" word={say('applicant.withdraw')} onPress={() => setIsAsking(true)} />
      </View>
      {isAsking && (
        <Sheet
          title={say('ask.stopWaiting')}
          onClose={() => setIsAsking(false)}
          acts={
            <Answers
              yes={{
                icon: 'cross',
                word: say('ask.stopWaiting.yes'),
                isSending: withdraw.state.kind === 'sending',
                onPress: () => withdraw.send({}),
              }}
              no={{ icon: 'back', word: say('ask.stopWaiting.no'), onPress: () => setIsAsking(false) }}
              destroys
            />
          }
        >
          <Line text={say('ask.stopWaiting.words')} />
          <Refusal state={withdraw.state} />
        </Sheet>
      )}
    </>
  );
};

/** Whether others say that they are this person is the captain's to know. */
const waitsFor = ({ takeOver }: Applicant): string =>
  say(takeOver && takeOver.state !== 'asked' ? `applicant.phone.${takeOver.state}` : 'applicant.pending.words');
