import { View } from '@tarojs/components';
import { breathOf, ChoiceTile, Ear, Line, Phrases, Said } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayHeld } from './held.ts';
import { Swap } from './Swap.tsx';
import type { Checked } from './use-import.ts';

export type Asked = Checked['questions'][number];
type Props = { asked: Asked; answer: boolean | undefined; onAnswer: (isYes: boolean) => void };

/** One thing that is done only after a yes: who stands here, who stands in the file, and two answers. */
export const Question = ({ asked, answer, onAnswer }: Props) => {
  const { kind, was, now, count } = asked;
  const title = say(`roster.ask.${kind}`, { n: count });
  const holds =
    was && was.holds.length > 0 && kind !== 'roles'
      ? say('roster.ask.holds', { what: was.holds.map(sayHeld).join('、') })
      : '';
  const sides = [sideOf(asked, was), sideOf(asked, now)] as const;
  return (
    <View className="was-now-row">
      <Said lines={breathOf([title, ...sides[0], ...sides[1], holds], asked.key)} />
      <View className="field-title">
        <Ear icon="person" title={title} said={breathOf([title, ...sides[0], ...sides[1], holds], asked.key)} />
        <Line className="strong grow" text={title} />
      </View>
      <Swap was={sides[0]} now={sides[1]} />
      {holds !== '' && (
        <View className="second">
          <Phrases text={holds} />
        </View>
      )}
      <View className="choices two accept" aria-role="radiogroup" aria-label={title}>
        <ChoiceTile
          icon="check"
          word={say(`roster.yes.${kind}`)}
          isOn={answer === true}
          onPress={() => onAnswer(true)}
        />
        <ChoiceTile
          icon="minus"
          word={say(`roster.no.${kind}`)}
          isOn={answer === false}
          onPress={() => onAnswer(false)}
        />
      </View>
    </View>
  );
};

/** What tells the two apart: of a role the roles, of a number the number, else the home. */
const sideOf = ({ kind }: Asked, seen: Asked['was']): readonly string[] => {
  if (!seen) return [say('roster.newcomer')];
  if (kind === 'roles') return [seen.name, seen.holds.map(sayHeld).join('、') || say('roster.noRole')];
  return kind === 'numbers' ? [seen.name, seen.number] : [seen.name, seen.at];
};
