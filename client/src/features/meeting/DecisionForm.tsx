import { Text, View } from '@tarojs/components';
import { CHANNELS } from '../../../../shared/meeting/channels.ts';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { AskedField, ChooseOne, Line, PlainAct, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { festivalsIn } from './calendar-days.ts';
import { monthsAfter } from './days.ts';
import { titleOfMatter, type Matter } from './meeting-words.ts';
import { DecisionWords } from './DecisionWords.tsx';
import { OrderForm } from './OrderForm.tsx';
import { WAYS, type Decides, type Way } from './use-deciding.ts';

type Props = {
  deciding: Decides;
  matter: Matter;
  /** What is undecided in the building, as far as it was read. */
  open: readonly Matter[];
  /** Reads more of it; null after the last. */
  more: (() => void) | null;
  month: string;
  /** Lets a day be chosen from the calendar. */
  onDay: () => void;
};

const ICONS: Readonly<Record<Way, IconName>> = {
  assign: 'assign',
  answer: 'say',
  refer: 'place',
  merge: 'merge',
  defer: 'clock',
  refuse: 'refuse',
};

/** Six ways to end a matter, and what each of them asks. */
export const DecisionForm = ({ deciding, matter, open, more, month, onDay }: Props) => {
  const { chosen, choose } = deciding;
  return (
    <View className="surface">
      <View className="ways">
        <ChooseOne
          icon="check"
          question={say('decide.how')}
          of={WAYS.map((way) => ({ key: way, word: say(`decide.${way}`), icon: ICONS[way] }))}
          chosen={chosen.way}
          onChoose={(way) => choose({ way })}
        />
      </View>
      <View className="pad">
        <Line className="second small" text={say('decide.theirs')} />
      </View>
      <Asked {...{ deciding, matter, open, more, month, onDay }} />
    </View>
  );
};

/** A month, with the festivals that are in it. */
const monthTile = (month: string) => ({
  ...{ key: month, word: monthName(month) },
  sign: <Text className="second small">{festivalsIn(month).join('，')}</Text>,
});

const Asked = ({ deciding, matter, open, more, month, onDay }: Props) => {
  const { chosen, choose } = deciding;
  switch (chosen.way) {
    case null:
      return null;
    case 'assign':
      return <OrderForm deciding={deciding} matter={matter} onDay={onDay} />;
    case 'answer':
      return <Words {...{ deciding }} question="decide.answer.words" hint="decide.answer.placeholder" />;
    case 'refer':
      return (
        <>
          <ChooseOne
            icon="place"
            question={say('decide.refer.where')}
            of={CHANNELS.map((channel) => ({ key: channel, word: say(`channel.${channel}`) }))}
            chosen={chosen.channel}
            onChoose={(channel) => choose({ channel })}
          />
          <Words {...{ deciding }} question="decide.refer.words" hint="decide.refer.placeholder" />
        </>
      );
    case 'merge':
      return <Others {...{ deciding, matter, open, more }} />;
    case 'defer':
      return (
        <>
          <ChooseOne
            icon="calendar"
            question={say('decide.defer.month')}
            of={monthsAfter(month).map(monthTile)}
            chosen={chosen.toMonth}
            onChoose={(toMonth) => choose({ toMonth })}
          />
          <Words {...{ deciding }} question="decide.reason" hint="decide.reason.placeholder" />
        </>
      );
    case 'refuse':
      return <Words {...{ deciding }} question="decide.reason" hint="decide.reason.placeholder" />;
  }
};

type WordsProps = {
  deciding: Decides;
  question: 'decide.answer.words' | 'decide.refer.words' | 'decide.reason';
  hint: 'decide.answer.placeholder' | 'decide.refer.placeholder' | 'decide.reason.placeholder';
};

const Words = ({ deciding: { chosen, words, type }, question, hint }: WordsProps) => (
  <>
    {chosen.way && <DecisionWords way={chosen.way} question={say(question)} words={words} onChoose={type} />}
    <AskedField
      icon="say"
      question={say(question)}
      value={words}
      placeholder={say(hint)}
      lengthMax={MEETING_LIMITS.wordsLengthMax}
      isTall
      onChange={type}
    />
  </>
);

const Others = ({ deciding: { chosen, choose }, matter, open, more }: Omit<Props, 'month' | 'onDay'>) => {
  const others = open.filter(
    ({ opinionId, isAboutCaptain, isKeptPrivate }) =>
      opinionId !== matter.opinionId && !isAboutCaptain && !isKeptPrivate,
  );
  return (
    <>
      {others.length === 0 ? (
        <Line className="pad" text={say('decide.merge.none')} />
      ) : (
        <ChooseOne
          icon="merge"
          question={say('decide.merge.into')}
          of={others.map((one) => ({ key: one.opinionId, word: titleOfMatter(one) }))}
          chosen={chosen.intoId}
          onChoose={(intoId) => choose({ intoId })}
        />
      )}
      {more !== null && (
        <View className="pad">
          <PlainAct icon="down" word={say('decide.merge.more')} onPress={more} />
        </View>
      )}
    </>
  );
};
