import { View } from '@tarojs/components';
import { PersonChip, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { HandFrame } from './HandFrame.tsx';
import type { InHand } from './counter-steps.ts';

type Props = { voucher: InHand; onDone: () => void };

/** A voucher in hand at the shop: with whose home it is for, and the three numbers of the shelf. */
export const HandPage = ({ voucher, onDone }: Props) => {
  const { owner, stock } = voucher;
  return (
    <HandFrame
      at="shop"
      title={say('counter.title')}
      voucher={voucher}
      give={say('counter.give')}
      given={say('counter.did.given', { name: owner.name })}
      onDone={onDone}
      whose={
        <View className="surface pad rule">
          <PersonChip
            name={say('counter.owner', { name: owner.name })}
            words={`${addressOf(owner)}，${say('counter.people', { n: voucher.people })}`}
          />
        </View>
      }
    >
      {stock && <Stock of={stock} unit={voucher.unit} />}
    </HandFrame>
  );
};

const NUMBERS = ['onHand', 'reserved', 'free'] as const;

/** The three numbers of the shelf. */
const Stock = ({ of, unit }: { of: NonNullable<InHand['stock']>; unit: string }) => {
  const { lines, isSaid } = useBreath(
    NUMBERS.map((name) => `${say(`counter.${name}`)} ${say('redeem.count', { n: of[name], unit })}`),
  );
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'tiles rule being-read' : 'tiles rule'}>
        {NUMBERS.map((name) => (
          <View key={name} className="tile">
            <View className="tile-number">{say('redeem.count', { n: of[name], unit })}</View>
            {say(`counter.${name}`)}
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
