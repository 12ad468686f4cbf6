import { View } from '@tarojs/components';
import { useState } from 'react';
import { numbersOf } from '../../../../shared/points/earning-rules.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import {
  Act,
  Answers,
  BlockTitle,
  ChooseOne,
  Field,
  Item,
  Loaded,
  Page,
  Refusal,
  Sheet,
  toast,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { dateOf, monthsBegin } from './dates.ts';
import { allWorths, deedWorths, needWorths, numberWorths, type Numbers, type Rule, type Worth } from './worths.ts';

/** Writes a version from the one that counts; a second person adopts it. */
export const WritePage = () => <Gate title={say('rule.write')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const rules = useQuery('earning.rules', {});
  const known = rules.query.state === 'loading' ? null : rules.query.value;
  if (!known)
    return (
      <Page title={say('rule.write')}>
        <Loaded of={rules}>{() => null}</Loaded>
      </Page>
    );
  return <Form inForce={known.inForce} />;
};

const MONTHS = 3;

const Form = ({ inForce }: { inForce: Rule }) => {
  const [numbers, setNumbers] = useState<Numbers>(inForce);
  const [from, setFrom] = useState<string | null>(null);
  // By its key: its words are those of the language that is chosen now.
  const [asked, setAsked] = useState<string | null>(null);
  const opened = allWorths(numbers).find(({ key }) => key === asked);
  const act = useAct('earning.draftRule', ({ ruleId }) => {
    toast('check', say('rule.did.write'));
    go.instead('earning/draft', { id: ruleId });
  });
  const send = () => {
    if (from === null) return;
    act.send({ from, ...numbersOf(numbers) });
  };
  return (
    <Page
      title={say('rule.write')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(from === null ? 'rule.write.missing' : 'rule.write.send')}
              isOff={from === null}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
      over={opened && <NumberSheet of={opened} onClose={() => setAsked(null)} onSet={setNumbers} />}
    >
      <ChooseOne
        icon="clock"
        question={say('rule.write.from')}
        of={monthsBegin(MONTHS, now()).map((key) => ({ key, word: dateOf(key, now()) }))}
        chosen={from}
        onChoose={setFrom}
      />
      <BlockTitle words={say('rule.needs')} />
      <Pressed of={needWorths(numbers)} onPress={setAsked} />
      <BlockTitle words={say('rule.deeds')} />
      <Pressed of={deedWorths(numbers)} onPress={setAsked} />
      <BlockTitle words={say('rule.bounds')} />
      <Pressed of={numberWorths(numbers)} onPress={setAsked} />
      <View className="list-end" />
    </Page>
  );
};

const Pressed = ({ of, onPress }: { of: readonly Worth[]; onPress: (key: string) => void }) => (
  <>
    {of.map((worth) => (
      <Item
        key={worth.key}
        icon={worth.icon}
        title={worth.title}
        words={worth.words}
        onPress={() => onPress(worth.key)}
      />
    ))}
  </>
);

type NumberProps = { of: Worth; onClose: () => void; onSet: (numbers: Numbers) => void };

/** What the largest number has, one of the community and month. */
const DIGITS_MAX = 6;

/** One number of the version. */
const NumberSheet = ({ of, onClose, onSet }: NumberProps) => {
  const [written, setWritten] = useState(String(of.value));
  const set = () => {
    onSet(of.with(Number(written)));
    onClose();
  };
  return (
    <Sheet
      title={of.title}
      onClose={onClose}
      acts={
        <Answers
          yes={{ icon: 'check', word: say('rule.number.yes'), isOff: written === '', onPress: set }}
          no={{ icon: 'back', word: say('rule.number.no'), onPress: onClose }}
        />
      }
    >
      <Field
        label={of.title}
        value={written}
        placeholder="0"
        lengthMax={DIGITS_MAX}
        onChange={(value) => setWritten(value.replace(/\D/g, ''))}
      />
    </Sheet>
  );
};
