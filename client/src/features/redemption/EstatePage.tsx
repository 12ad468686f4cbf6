import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, BlockTitle, Item, Line, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { AskEstate } from './AskEstate.tsx';
import { SignSheet } from './EstateSheets.tsx';

export type Waiting = Output<'redemption.estates'>['items'][number];

/** What somebody had who died: who says so, and what waits for a second person. */
export const EstatePage = () => <Gate title={say('estate.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const estates = useQuery('redemption.estates', {});
  const [isAsking, setIsAsking] = useState(false);
  const [signing, sign] = useState<Waiting | null>(null);
  if (isAsking) return <AskEstate onBack={() => setIsAsking(false)} />;
  return (
    <Page
      title={say('estate.title')}
      over={signing && <SignSheet of={signing} onClose={() => sign(null)} />}
      foot={
        <View className="acts">
          <Act icon="plus" word={say('estate.ask')} onPress={() => setIsAsking(true)} />
        </View>
      }
    >
      <Line className="pad second" text={say('estate.words')} />
      <BlockTitle words={say('estate.waiting')} />
      <Loaded of={estates}>
        {({ items }) =>
          items.length === 0 ? (
            <Item icon="check" title={say('estate.waiting.none')} />
          ) : (
            <>
              {items.map((one) => (
                <Item
                  key={one.residentId}
                  icon="person"
                  title={`${one.name}，${addressOf(one)}`}
                  words={`${say('estate.row', { name: one.asked.name })}，${when(one.asked.at as InstantMs, now())}`}
                  {...(one.maySign && { onPress: () => sign(one) })}
                />
              ))}
            </>
          )
        }
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};
