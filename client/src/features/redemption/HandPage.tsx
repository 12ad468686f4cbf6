import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Fetcher } from '../../../../shared/redemption/redemption.ts';
import type { SpokenWord } from '../../../../shared/redemption/spoken.ts';
import { useAct } from '../../data/index.ts';
import { Act, ChooseOne, Page, PersonChip, Refusal, SaidAs, SecondAct, toast, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { GoodsHead } from './GoodsHead.tsx';
import { StopSheet } from './StopSheet.tsx';
import type { InHand } from './counter-steps.ts';

type Props = { voucher: InHand; onDone: () => void };

/** A voucher in hand: what it is, whose, who stands there, and the word they say. Taken, or not given. */
export const HandPage = ({ voucher, onDone }: Props) => {
  const { redemptionId, collector, owner, stock } = voucher;
  const [fetchedBy, setFetchedBy] = useState<Fetcher | null>(collector ? null : 'owner');
  const [word, setWord] = useState<SpokenWord | null>(null);
  const [isStopping, setIsStopping] = useState(false);
  const redeem = useAct('redemption.redeem', ({ status }) => {
    toast(
      status === 'stopped' ? 'stop' : 'check',
      status === 'stopped' ? say('counter.did.wrong') : say('counter.did.given', { name: owner.name }),
    );
    onDone();
  });
  const needsWord = fetchedBy === 'collector' && word === null;
  return (
    <Page
      title={say('counter.title')}
      onBack={onDone}
      over={
        isStopping && <StopSheet redemptionId={redemptionId} onDone={onDone} onClose={() => setIsStopping(false)} />
      }
      foot={
        <>
          <Refusal state={redeem.state} onAgain={redeem.again} />
          <View className="acts">
            <SecondAct icon="cross" word={say('counter.refuse')} onPress={() => setIsStopping(true)} />
            <Act
              icon="check"
              word={say(fetchedBy === null ? 'counter.give.choose' : needsWord ? 'counter.give.word' : 'counter.give')}
              isOff={fetchedBy === null || needsWord}
              isSending={redeem.state.kind === 'sending'}
              onPress={() =>
                redeem.send({
                  redemptionId,
                  fetchedBy: fetchedBy ?? 'owner',
                  word: fetchedBy === 'owner' ? null : word,
                })
              }
            />
          </View>
        </>
      }
    >
      <GoodsHead of={voucher} facts={factsOf(voucher)} />
      <View className="surface pad rule">
        <PersonChip
          name={say('counter.owner', { name: owner.name })}
          words={`${addressOf(owner)}，${say('counter.people', { n: voucher.people })}`}
        />
      </View>
      {collector && (
        <ChooseOne
          icon="family"
          question={say('counter.who')}
          of={[
            { key: 'owner', word: say('counter.who.owner') },
            { key: 'collector', word: say('counter.who.collector', { name: collector.name }) },
          ]}
          chosen={fetchedBy}
          onChoose={setFetchedBy}
        />
      )}
      {collector && fetchedBy === 'collector' && (
        <ChooseOne
          icon="say"
          question={say('counter.word.ask')}
          of={collector.words.map((key) => ({ key, word: say(`watchword.${key}`) }))}
          chosen={word}
          onChoose={setWord}
        />
      )}
      {stock && <Stock of={stock} unit={voucher.unit} />}
      <View className="list-end" />
    </Page>
  );
};

const factsOf = ({ quantity, unit, cost }: InHand): readonly string[] => [
  say('redeem.count', { n: quantity, unit }),
  say('counter.paid', { n: cost }),
  say('counter.notYet'),
];

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
