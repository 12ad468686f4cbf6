import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, BlockTitle, Ear, Item, Loaded, Page, PictureRow, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { MemberGate } from '../membership/index.ts';
import { AnnounceSheet } from './AnnounceSheet.tsx';
import { DigestSheet } from './DigestSheet.tsx';
import { monthOf, standOf, type Night, type RoundSeen } from './facts.ts';
import { Nights } from './Nights.tsx';

/** The books of all points: what the nights found, and what the supervisors did. Everybody of the community reads it. */
export const BooksPage = () => (
  <MemberGate title={say('books.title')} like="points">
    {() => <Shown />}
  </MemberGate>
);

const Shown = () => {
  const nights = useQuery('points.nights', {});
  const rounds = useQuery('supervision.rounds', {});
  const [isAnnouncing, setIsAnnouncing] = useState(false);
  const [opened, setOpened] = useState<Night | null>(null);
  const known = rounds.query.state === 'loading' ? null : rounds.query.value;
  return (
    <Page
      title={say('books.title')}
      isNight
      foot={
        known?.mayAnnounce && (
          <View className="acts">
            <Act icon="eye" word={say('round.announce')} onPress={() => setIsAnnouncing(true)} />
          </View>
        )
      }
      over={
        <>
          {isAnnouncing && <AnnounceSheet onClose={() => setIsAnnouncing(false)} />}
          {opened && <DigestSheet night={opened} onClose={() => setOpened(null)} />}
        </>
      }
    >
      <Loaded of={nights}>{({ items }) => <Nights nights={items} onOpen={setOpened} />}</Loaded>
      {known?.mayAnnounce && <Item icon="person" title={say('books.shares')} onPress={() => go.to('earning/shares')} />}
      <Item icon="calendar" title={say('books.month')} onPress={() => go.to('earning/month')} />
      <BlockTitle words={say('books.rounds')} />
      <Loaded of={rounds}>
        {({ items }) => (
          <>
            {items.map((round) => (
              <RoundRow key={round.roundId} round={round} />
            ))}
            {items.length === 0 && (
              <Item icon="eye" title={say('books.rounds.none')} words={say('books.rounds.none.words')} />
            )}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const RoundRow = ({ round }: { round: RoundSeen }) => {
  const title = monthOf(round);
  const stand = standOf(round);
  const heard = useBreath([title, stand]);
  return (
    <PictureRow
      picture={<Ear icon="eye" title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={[stand]}
      mark={null}
      heard={heard}
      onPress={() => go.to('supervision/round', { id: round.roundId })}
    />
  );
};
