import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { useQuery } from '../../data/index.ts';
import { Act, BlockTitle, Icon, Line, Loaded, Middle, Page, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { CloseSheet } from './CloseSheet.tsx';
import type { Item, Round } from './facts.ts';
import { ItemRow } from './ItemRow.tsx';
import { FindSheet, LookSheet } from './LookSheet.tsx';
import { RoundHead } from './RoundHead.tsx';

/** One round of the supervisors: what is drawn, what was looked at, what was found and what became of it. */
export const RoundPage = ({ roundId }: { roundId: string }) => (
  <Gate title={say('round.title')}>{() => <Shown roundId={roundId} />}</Gate>
);

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
            <Items round={round} onAsk={setAsked} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const isOpen = ({ fine, finding }: Item): boolean => !fine && !finding;

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

const Items = ({ round, onAsk }: { round: Round; onAsk: (asked: Asked) => void }) => {
  const { items, status, may, sum } = round;
  if (status === 'announced' || status === 'drawing') return null;
  if (sum.drawn === 0) return <Middle icon="eye" title={say('round.nothing')} words={say('round.nothing.words')} />;
  const isWaiting = ({ finding }: Item): boolean => !finding?.answer || finding.answer.kind === 'proposed';
  const groups = [
    { key: 'wrong', of: items.filter(({ finding }) => finding), what: 'answer' },
    { key: 'open', of: items.filter(isOpen), what: 'look' },
    { key: 'fine', of: items.filter(({ fine, finding }) => fine && !finding), what: 'find' },
  ] as const;
  const onItem = (item: Item, what: 'answer' | 'look' | 'find') => {
    const isMine = what === 'answer' ? may.includes('answer') && isWaiting(item) : may.includes('look');
    return isMine ? () => onAsk({ what, item }) : undefined;
  };
  return (
    <>
      {groups.map(({ key, of, what }) =>
        of.length === 0 ? null : (
          <View key={key}>
            <BlockTitle
              words={say(`round.${key}`)}
              side={<Text className="second num">{say('round.some', { n: of.length })}</Text>}
            />
            {of.map((item) => (
              <ItemRow key={item.transferId} item={item} onPress={onItem(item, what)} />
            ))}
          </View>
        ),
      )}
      <View className="item">
        <Icon name="lock" />
        <View className="grow second">
          <Line text={say(may.includes('look') ? 'round.locked' : 'round.public')} />
        </View>
      </View>
    </>
  );
};
