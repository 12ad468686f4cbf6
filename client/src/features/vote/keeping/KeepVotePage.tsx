import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Item, Loaded, Page, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { CheckSheet } from './CheckSheet.tsx';
import { ExtendSheet } from './ExtendSheet.tsx';
import type { Kept } from './kept.ts';
import { KeepFacts } from './KeepFacts.tsx';
import { WithdrawSheet } from './WithdrawSheet.tsx';

type Asked = 'check' | 'withdraw' | 'extend';

/** One vote for those who hold it: how it stands, how many have voted, and what is to be done. */
export const KeepVotePage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('keep.title')}>{() => <Shown voteId={voteId} />}</Gate>
);

const Shown = ({ voteId }: { voteId: string }) => {
  const of = useQuery('vote.detail', { voteId });
  const [asked, ask] = useState<Asked | null>(null);
  const vote = of.query.state === 'loading' ? null : (of.query.value ?? null);
  const close = () => ask(null);
  return (
    <Page
      title={say('keep.title')}
      foot={vote && <Foot vote={vote} onAsk={ask} />}
      over={
        vote && (
          <>
            {asked === 'check' && <CheckSheet vote={vote} onClose={close} />}
            {asked === 'withdraw' && <WithdrawSheet vote={vote} onClose={close} />}
            {asked === 'extend' && <ExtendSheet vote={vote} onClose={close} />}
          </>
        )
      }
    >
      <Loaded of={of}>
        {(shown) => (
          <>
            <KeepFacts vote={shown} />
            <Ways vote={shown} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const ICONS = {
  slip: 'print',
  papers: 'edit',
  totals: 'edit',
  proxies: 'document',
  objections: 'say',
  ballots: 'eye',
} as const;

/** Where the work at the table goes on. */
const Ways = ({ vote }: { vote: Kept }) => {
  const ways = (['slip', 'papers', 'totals', 'proxies', 'objections', 'ballots'] as const).filter((way) =>
    isOpenWay(way, vote),
  );
  return ways.map((way) => (
    <Item
      key={way}
      icon={ICONS[way]}
      title={say(`keep.way.${way}`)}
      words={say(`keep.way.${way}.words`)}
      onPress={() =>
        way === 'slip' ? go.to('sharing/slip', { id: vote.voteId }) : go.to(`vote/${way}`, { id: vote.voteId })
      }
    />
  ));
};

/** Ballots are printed before it closes; who votes for whom is published. */
const isOpenWay = (way: keyof typeof ICONS, { status, onRoll, may }: Kept): boolean => {
  if (way === 'slip') return status === 'announced' || status === 'open';
  return way === 'proxies' ? onRoll !== null : may.includes(way);
};

const Foot = ({ vote: { may }, onAsk }: { vote: Kept; onAsk: (asked: Asked) => void }) =>
  may.includes('check') || may.includes('withdraw') || may.includes('extend') ? (
    <View className="acts">
      {may.includes('check') && <Act icon="check" word={say('keep.check')} onPress={() => onAsk('check')} />}
      {may.includes('extend') && <SecondAct icon="clock" word={say('keep.extend')} onPress={() => onAsk('extend')} />}
      {may.includes('withdraw') && (
        <SecondAct icon="refuse" word={say('keep.withdraw')} onPress={() => onAsk('withdraw')} />
      )}
    </View>
  ) : null;
