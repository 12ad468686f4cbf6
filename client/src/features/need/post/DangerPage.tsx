import { Text, View } from '@tarojs/components';
import { CALL_FIRST, EMERGENCY_NUMBERS, type Danger, type EmergencyNumber } from '../../../../../shared/need/danger.ts';
import { callNumber } from '../../../platform/window.ts';
import {
  BlockTitle,
  Ear,
  Icon,
  Line,
  Page,
  Phrases,
  Press,
  SaidAs,
  SecondAct,
  useBreath,
  type IconName,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CALL_ICONS, CALL_WORDS } from './calls.ts';

type Props = {
  /** Null where somebody chose 马上 and no word says why. */
  danger: Danger | null;
  text: string;
  onBack: () => void;
  onSend: () => void;
  onNone: () => void;
};

/** Before anything is sent: what to do now, and whom to call, the most needed first. That there is no danger is as easy to say. */
export const DangerPage = ({ danger, text, onBack, onSend, onNone }: Props) => {
  const first = danger ? CALL_FIRST[danger] : '119';
  return (
    <Page
      title={say('danger.call')}
      isNight
      onBack={onBack}
      foot={
        <View className="acts">
          <SecondAct icon="share" word={say('danger.sendAfter')} onPress={onSend} />
          <SecondAct icon="check" word={say('danger.none')} onPress={onNone} />
        </View>
      }
    >
      <View className="night danger-front">
        <WhatToDo danger={danger} first={first} />
        <Call number={first} icon="call" className="act danger-lamp" words={say('danger.now')} />
        <View className="danger-others">
          {EMERGENCY_NUMBERS.filter((number) => number !== first).map((number) => (
            <Call
              key={number}
              number={number}
              icon={CALL_ICONS[number]}
              className="act-2"
              words={say(CALL_WORDS[number])}
            />
          ))}
        </View>
      </View>
      {text !== '' && (
        <>
          <BlockTitle words={say('danger.said')} />
          <Line className="pad" text={text} />
        </>
      )}
    </Page>
  );
};

const WhatToDo = ({ danger, first }: { danger: Danger | null; first: EmergencyNumber }) => {
  const title = say(danger ? `danger.is.${danger}` : 'danger.any');
  const words = say(danger ? `danger.is.${danger}.words` : 'danger.any.words');
  const { lines, isSaid } = useBreath([title, words]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'danger-what being-read' : 'danger-what'}>
        <Ear
          icon={danger ? CALL_ICONS[first] : 'warning'}
          title={title}
          look="pic pic-big"
          said={lines}
          isRead={isSaid}
        />
        <View className="grow">
          <View className="danger-title">
            <Phrases text={title} />
          </View>
          <View>
            <Phrases text={words} />
          </View>
        </View>
      </View>
    </SaidAs>
  );
};

type CallProps = { number: EmergencyNumber; icon: IconName; className: string; words: string };

const Call = ({ number, icon, className, words }: CallProps) => (
  <Press
    className={className}
    label={`${number} ${words}`}
    said={`${number} ${words}`}
    onPress={() => callNumber(number)}
  >
    <Icon name={icon} />
    <Text className="danger-number">{number}</Text>
    <Text>{words}</Text>
  </Press>
);
