import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { useQuery } from '../../data/index.ts';
import { Act, Loaded, Page, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { MemberGate, useMe } from '../membership/index.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { CloseSheet } from './CloseSheet.tsx';
import type { Item, Round } from './facts.ts';
import { FindSheet, LookSheet } from './LookSheet.tsx';
import { OfficeRound } from './OfficeRound.tsx';
import { RoundHead } from './RoundHead.tsx';
import { isOpen, RoundItems } from './RoundItems.tsx';

/** One round of the supervisors: what is drawn, what was looked at, what was found and what became of it. */
export const RoundPage = ({ roundId }: { roundId: string }) => (
  <MemberGate title={say('round.title')} like="points">
    {() => <Known roundId={roundId} />}
  </MemberGate>
);

/** An office opens it knowingly, since who read it is kept. */
const Known = ({ roundId }: { roundId: string }) => {
  const { query } = useMe();
  const isOffice = query.state !== 'loading' && query.value?.kind === 'office';
  return isOffice ? <OfficeRound roundId={roundId} /> : <Shown roundId={roundId} />;
};

type Asked = { readonly what: 'look' | 'find' | 'answer'; readonly item: Item } | { readonly what: 'close' };

const Shown = ({ roundId }: { roundId: string }) => {
  const of = useQuery('supervision.round', { roundId });
  const [asked, setAsked] = useState<Asked | null>(null);
  const known = of.query.state === 'loading' ? null : of.query.value;
  return (
    <Page
      title={say('round.title')}
      isNight
      foot={known && footOf(known, setAsked)}
      over={asked && <Over roundId={roundId} asked={asked} onAsk={setAsked} />}
    >
      <Loaded of={of}>
        {(round) => (
          <>
            <RoundHead round={round} />
            <RoundItems round={round} onAsk={(what, item) => setAsked({ what, item })} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What there is to do next; nothing for those who only read. */
const footOf = ({ may, items }: Round, onAsk: (asked: Asked) => void): ReactNode => {
  const next = items.find(isOpen);
  if (may.includes('look') && next)
    return (
      <View className="acts">
        <Act icon="forward" word={say('round.next')} onPress={() => onAsk({ what: 'look', item: next })} />
        <SecondAct icon="warning" word={say('round.look.wrong')} onPress={() => onAsk({ what: 'find', item: next })} />
      </View>
    );
  if (!may.includes('close')) return null;
  return (
    <View className="acts">
      <Act icon="check" word={say('round.close')} onPress={() => onAsk({ what: 'close' })} />
    </View>
  );
};

type OverProps = { roundId: string; asked: Asked; onAsk: (asked: Asked | null) => void };
const Over = ({ roundId, asked, onAsk }: OverProps) => {
  const close = () => onAsk(null);
  if (asked.what === 'close') return <CloseSheet roundId={roundId} onClose={close} />;
  const { what, item } = asked;
  if (what === 'find') return <FindSheet roundId={roundId} item={item} onClose={close} />;
  if (what === 'answer') return <AnswerSheet roundId={roundId} item={item} onClose={close} />;
  return <LookSheet roundId={roundId} item={item} onClose={close} onWrong={() => onAsk({ what: 'find', item })} />;
};
