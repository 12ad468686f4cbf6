import { Text, View } from '@tarojs/components';
import { Ear } from '../hear/Ear.tsx';
import { SaidAs } from '../hear/Said.tsx';
import { useBreath } from '../hear/use-breath.ts';
import type { IconName } from '../icon-names.ts';
import { Press } from '../Press.tsx';
import { sharesOf } from './geometry.ts';

type Bar<K extends string> = {
  readonly key: K;
  readonly icon: IconName;
  readonly word: string;
  readonly count: number;
  /** The row as it is said. */
  readonly said: string;
};

/** One row a thing that is counted: its picture, its word, its share of all as a bar, the number. Its words open what was counted. */
export const Bars = <K extends string>({ of, onOpen }: { of: readonly Bar<K>[]; onOpen: (key: K) => void }) => {
  const lengths = sharesOf(of.map(({ count }) => count));
  return of.map((bar, index) => (
    <BarRow key={bar.key} bar={bar} length={percent(lengths[index])} onOpen={() => onOpen(bar.key)} />
  ));
};

type RowProps = { bar: Bar<string>; length: string; onOpen: () => void };

const BarRow = ({ bar: { icon, word, count, said }, length, onOpen }: RowProps) => {
  const { lines, isSaid } = useBreath([said]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'bars-row being-read' : 'bars-row'}>
        <Ear icon={icon} title={word} said={lines} isRead={isSaid} />
        <Press className="bars-opens" onPress={onOpen}>
          <Text className="bars-word">{word}</Text>
          <View className="bars-track">
            <View className="bars-bar" style={`width:${length}`} />
          </View>
          <Text className="bars-count strong num">{count}</Text>
        </Press>
      </View>
    </SaidAs>
  );
};

/** A share as a length of CSS. */
export const percent = (share = 0): string => `${String(Math.round(share * 1000) / 10)}%`;
