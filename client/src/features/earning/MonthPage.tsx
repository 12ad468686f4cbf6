import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { beijingMonth, type LocalMonth } from '../../../../shared/kernel/time.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc } from '../../platform/rpc.ts';
import { BlockTitle, ChooseOne, Item, Loaded, Middle, Page } from '../../ui/index.ts';
import { SheetAct } from '../../ui/SheetAct.tsx';
import { say } from '../../words/say.ts';
import { monthName, stamp } from '../../words/time.ts';
import { MemberGate } from '../membership/index.ts';
import type { MonthSeen } from './month-seen.ts';
import { MonthShop } from './MonthShop.tsx';
import { SOURCE_ICONS } from './source-icons.ts';

/** As many months stand to be chosen; the table has the others. */
const MONTHS = 4;

/** The points of a month in figures, for everybody of the community. Nobody is named in it. */
export const MonthPage = () => (
  <MemberGate title={say('monthly.title')} like="points">
    {() => <Shown />}
  </MemberGate>
);

const Shown = () => {
  const [month, setMonth] = useState<LocalMonth>(beijingMonth(now()));
  const of = useQuery('earning.month', { month });
  const known = of.query.state === 'loading' ? null : of.query.value;
  return (
    <Page title={say('monthly.title')}>
      {known && known.months.length > 1 && (
        <ChooseOne
          icon="calendar"
          question={say('shares.ask')}
          of={known.months.slice(0, MONTHS).map((key) => ({ key: key as LocalMonth, word: monthName(key) }))}
          chosen={month}
          onChoose={setMonth}
        />
      )}
      <BlockTitle words={monthName(month)} />
      <Loaded of={of}>
        {({ shown, maySave }) =>
          shown ? (
            <>
              <Whole known={shown} isRunning={shown.month === beijingMonth(now())} />
              {maySave && <Save month={month} />}
              <View className="list-end" />
            </>
          ) : (
            <Middle icon="tab-points" title={say('monthly.none')} words={say('monthly.none.words')} />
          )
        }
      </Loaded>
    </Page>
  );
};

const Save = ({ month }: { month: LocalMonth }) => (
  <View className="pad acts">
    <SheetAct
      word={say('monthly.save')}
      name={`${say('monthly.file')} ${month}`}
      failed={say('monthly.save.failed')}
      make={() => rpc('earning.monthSheet', { month }, { requestId: mintRequestId() })}
    />
  </View>
);

type Props = { known: MonthSeen; isRunning: boolean };

const Whole = ({ known, isRunning }: Props) => {
  const { countedTo, isFinal, people } = known;
  return (
    <>
      <Points known={known} isRunning={isRunning} />
      <BlockTitle words={say('monthly.people')} />
      <Item
        icon="person"
        title={say('monthly.helpers', { n: people.helpers })}
        words={say('monthly.adults', { n: people.adults })}
      />
      <Item
        icon="household"
        title={say('monthly.helping', { n: people.helping })}
        words={say('monthly.households', { n: people.households })}
      />
      <Item
        icon="household"
        title={say('monthly.fetching', { n: people.fetching })}
        words={say('monthly.households', { n: people.households })}
      />
      <MonthShop known={known} />
      <Watched round={known.round} />
      <Item
        icon="clock"
        title={say('monthly.counted', { when: stamp(countedTo as InstantMs) })}
        words={say(isFinal ? 'monthly.final' : 'monthly.running')}
      />
    </>
  );
};

/** What people held when it began, what was added and what went, and what they held then: it adds up. */
const Points = ({ known: { points, sources, share }, isRunning }: Props) => (
  <>
    <Item
      icon="tab-points"
      title={say('monthly.earned', { n: points.earned })}
      words={say('monthly.started', { n: points.started })}
    />
    {sources.map(({ source, entries, points: n }) => (
      <Item
        key={source}
        icon={SOURCE_ICONS[source]}
        title={say(`shares.from.${source}`)}
        words={say('shares.entries', { n: entries })}
        side={say('points.worth', { n })}
      />
    ))}
    <Item icon="tab-points" title={say('monthly.spent', { n: points.spent })} />
    {points.back > 0 && <Item icon="retry" title={say('monthly.back', { n: points.back })} />}
    {points.taken > 0 && <Item icon="edit" title={say('monthly.taken', { n: points.taken })} />}
    {points.gone > 0 && <Item icon="minus" title={say('monthly.gone', { n: points.gone })} />}
    <Item
      icon="check"
      title={say(isRunning ? 'monthly.held.now' : 'monthly.held', { n: points.held })}
      {...(share === null ? {} : { words: say('monthly.share', { n: share }) })}
    />
  </>
);

const Watched = ({ round }: { round: MonthSeen['round'] }) => (
  <>
    <BlockTitle words={say('monthly.watched')} />
    {round.drawn === 0 ? (
      <Item icon="eye" title={say('monthly.round.none')} />
    ) : (
      <Item
        icon="eye"
        title={say('monthly.round', { n: round.drawn })}
        words={[
          say('monthly.round.words', { wrong: round.wrong }),
          ...(round.wrong > 0 ? [say('monthly.round.answered', { corrected: round.corrected })] : []),
        ].join(say('shares.and'))}
      />
    )}
  </>
);
