import { View } from '@tarojs/components';
import { Icon, Line, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { VoteShown } from '../vote-shown.ts';
import { sayMeasured } from './numbers.ts';

type Totals = NonNullable<NonNullable<VoteShown['statutory']>['totals']>;
type Threshold = Totals['thresholds'][number];

/** What the law asks for, one row a thing: how much of it is there, how much it takes, and whether that is enough. */
export const Thresholds = ({ of }: { of: readonly Threshold[] }) => (
  <View className="surface vote-bars">
    {of.map((one) => (
      <Row key={`${one.stage} ${one.measure}`} of={one} />
    ))}
  </View>
);

const Row = ({ of: { stage, measure, part, whole, needed, isMet } }: { of: Threshold }) => {
  const title = say(`law.${stage}.${measure}`);
  const numbers = (n: number) => sayMeasured(measure, n);
  const needs = say('law.needs', { needed: numbers(needed), part: numbers(part) });
  const mark = isMet ? say('law.enough') : say('law.missing', { missing: numbers(needed - part) });
  const { lines, isSaid } = useBreath([title, needs, mark]);
  const percent = whole === 0 ? 0 : Math.round((part / whole) * 100);
  return (
    <SaidAs lines={lines}>
      <View className={`vote-bar${isMet ? ' first' : ''}${isSaid ? ' being-read' : ''}`}>
        <View className="between">
          <View className="line">
            <Icon name={isMet ? 'status-confirmed' : 'status-refused'} />
            <View className="strong">{title}</View>
          </View>
          <View className="strong">{mark}</View>
        </View>
        <View className="vote-track" aria-hidden="true">
          <View className="vote-done" style={`width:${String(percent)}%`} />
        </View>
        <Line className="second num" text={needs} />
      </View>
    </SaidAs>
  );
};
