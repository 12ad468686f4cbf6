import { View } from '@tarojs/components';
import { useState } from 'react';
import { forgetPerson, markAllStale, useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import {
  Act,
  Answers,
  Item,
  Line,
  Middle,
  Page,
  PlainAct,
  Refusal,
  SecondAct,
  Sheet,
  toast,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../Gate.tsx';
import { addressOf, type Resident } from '../me.ts';
import { doneWhen } from './done-when.ts';

/** What the old phone is asked: somebody on a new one says that they are this person. */
export const PhonePage = () => <Gate title={say('newPhone.page')}>{(me) => <Asked me={me} />}</Gate>;

const Asked = ({ me }: { me: Resident }) => {
  const { takeOver } = me;
  const [asks, ask] = useState<boolean | null>(null);
  if (!takeOver)
    return (
      <Page title={say('newPhone.page')}>
        <Middle icon="check" title={say('newPhone.mine.none')}>
          <View className="pad acts">
            <PlainAct icon="tab-home" word={say('tab.home')} onPress={() => go.tab('home')} />
          </View>
        </Middle>
      </Page>
    );
  const { until, membershipId } = takeOver;
  return (
    <Page
      title={say('newPhone.page')}
      foot={
        <View className="acts">
          <Act icon="shield" word={say('newPhone.mine.no')} onPress={() => ask(false)} />
          <SecondAct icon="check" word={say('newPhone.mine.yes')} onPress={() => ask(true)} />
        </View>
      }
      over={asks !== null && <AnswerSheet membershipId={membershipId} isMine={asks} onClose={() => ask(null)} />}
    >
      <Middle
        icon="phone"
        title={say('newPhone.mine.title')}
        words={
          until === null ? say('newPhone.mine.second') : say('newPhone.mine.until', { when: doneWhen(until, now()) })
        }
      />
      <Item icon="person" title={me.name} words={addressOf(me)} />
      <Line className="pad second" text={say('newPhone.mine.words')} />
    </Page>
  );
};

type Props = { membershipId: string; isMine: boolean; onClose: () => void };
const AnswerSheet = ({ membershipId, isMine, onClose }: Props) => {
  const act = useAct('membership.answerTakeOver', ({ status }) => {
    if (status === 'approved') {
      // From here on this phone is nobody's.
      void forgetPerson().then(go.startOver);
      return;
    }
    toast('check', say('newPhone.mine.did.no'));
    onClose();
    markAllStale();
  });
  return (
    <Sheet
      title={say(isMine ? 'newPhone.mine.yes.ask' : 'newPhone.mine.no.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: isMine ? 'check' : 'shield',
            word: say(isMine ? 'newPhone.mine.yes' : 'newPhone.mine.no'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ membershipId, isMine }),
          }}
          no={{ icon: 'back', word: say('door.turnAway.no'), onPress: onClose }}
          {...(isMine ? { destroys: true } : {})}
        />
      }
    >
      <Line text={say(isMine ? 'newPhone.mine.words' : 'newPhone.mine.no.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
