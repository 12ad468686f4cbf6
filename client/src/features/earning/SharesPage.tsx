import { View } from '@tarojs/components';
import { useState } from 'react';
import { addMonths } from '../../../../shared/kernel/calendar.ts';
import { beijingMonth, type LocalMonth } from '../../../../shared/kernel/time.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, ChooseOne, Item, Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { MemberGate } from '../membership/index.ts';
import { SOURCE_ICONS } from './source-icons.ts';

const MONTHS = 3;

/** For those who watch: where the points of a month came from, and for how many each person stands. Whoever earned is not named. */
export const SharesPage = () => (
  <MemberGate title={say('shares.title')} like="points">
    {() => <Shown />}
  </MemberGate>
);

const Shown = () => {
  const current = beijingMonth(now());
  const [month, setMonth] = useState<LocalMonth>(current);
  const shares = useQuery('earning.shares', { month });
  return (
    <Page title={say('shares.title')}>
      <ChooseOne
        icon="calendar"
        question={say('shares.ask')}
        of={Array.from({ length: MONTHS }, (_, ago) => addMonths(current, -ago)).map((key) => ({
          key,
          word: monthName(key),
        }))}
        chosen={month}
        onChoose={setMonth}
      />
      <BlockTitle words={monthName(month)} />
      <Loaded of={shares}>{(known) => <Whole known={known} />}</Loaded>
    </Page>
  );
};

type Shares = Output<'earning.shares'>;

const Whole = ({ known: { entries, points, takenBack, sources, people, nodders, others } }: { known: Shares }) => {
  if (entries === 0) return <Middle icon="tab-points" title={say('shares.none')} words={say('shares.none.words')} />;
  return (
    <>
      <Item icon="tab-points" title={say('shares.all', { n: points })} words={say('shares.entries', { n: entries })} />
      {takenBack > 0 && <Item icon="edit" title={say('shares.back', { n: takenBack })} />}
      <BlockTitle words={say('shares.from')} />
      {sources.map((one) => (
        <Item
          key={one.source}
          icon={SOURCE_ICONS[one.source]}
          title={say(`shares.from.${one.source}`)}
          words={say('shares.entries', { n: one.entries })}
          side={say('points.worth', { n: one.points })}
        />
      ))}
      <BlockTitle words={say('shares.people')} />
      {people.map((person) => (
        <Item
          key={person.id}
          icon="person"
          title={person.name}
          words={sayParts(person, points)}
          side={say('points.worth', { n: person.points })}
        />
      ))}
      {people.length === 0 && <Item icon="person" title={say('shares.people.none')} />}
      {nodders.length > 0 && <BlockTitle words={say('shares.nodders')} />}
      {nodders.map((one) => (
        <Item
          key={one.id}
          icon="person"
          title={one.name}
          words={sayNods(one)}
          side={say('points.worth', { n: one.points })}
        />
      ))}
      {others.times > 0 && (
        <Item
          icon="family"
          title={say('shares.others', { n: others.people })}
          words={say('shares.entries', { n: others.times })}
          side={say('points.worth', { n: others.points })}
        />
      )}
      <View className="list-end" />
    </>
  );
};

/** How often, and how much of it they asked for another and wrote down. */
const sayNods = ({ times, called }: Shares['nodders'][number]): string =>
  [say('shares.entries', { n: times }), ...(called > 0 ? [say('shares.called', { n: called })] : [])].join(
    say('shares.and'),
  );

const PARTS = ['deed', 'byHand', 'hours'] as const;
/** How often, by what, and out of how many. */
const sayParts = (person: Shares['people'][number], all: number): string =>
  [
    say('shares.entries', { n: person.times }),
    ...PARTS.filter((part) => person[part] > 0).map((part) => say(`shares.part.${part}`, { n: person[part] })),
    say('shares.of', { n: all }),
  ].join(say('shares.and'));
