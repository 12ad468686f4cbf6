import { View } from '@tarojs/components';
import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { beijingDaysBetween } from '../../../../shared/kernel/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { now } from '../../platform/clock.ts';
import { BlockTitle, Item, Middle } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { Big } from './Big.tsx';
import { oneByOne, shortOf, type Night } from './facts.ts';
import { SumLine } from './SumLine.tsx';

type Props = { nights: readonly Night[]; onOpen: (night: Night) => void };

/** What the last night found, what all points come to, and the nights before it. */
export const Nights = ({ nights, onOpen }: Props) => {
  const [last, ...before] = nights;
  if (!last) return <Middle icon="shield" title={say('books.none')} words={say('books.none.words')} />;
  return (
    <>
      <LastNight night={last} />
      <NightItem night={last} onOpen={onOpen} title={say('books.number', { digits: shortOf(last.digest) })} />
      {last.faults && last.faults.length > 0 && <Faults of={last.faults} />}
      {before.length > 0 && <BlockTitle words={say('books.nights')} />}
      {before.map((night) => (
        <NightItem key={night.nightId} night={night} onOpen={onOpen} title={dayOf(night)} />
      ))}
    </>
  );
};

/** The day on whose morning a night ended. */
export const dayOf = ({ date }: Night): string => day(startOfBeijingDay(date as LocalDate), now());

const LastNight = ({ night }: { night: Night }) => {
  const { faultCount, doneAt, accounts, transfers, fund, balance, reserved, shop } = night;
  const when = beijingDaysBetween(doneAt as InstantMs, now()) === 0 ? '' : '.on';
  const words = { day: dayOf(night), n: faultCount };
  const title = faultCount === 0 ? say(`books.right${when}`, words) : say(`books.wrong${when}`, words);
  return (
    <View className="night">
      <Big
        icon={faultCount === 0 ? 'check' : 'warning'}
        title={title}
        more={[say('books.checked', { accounts, transfers })]}
      />
      <SumLine
        whole={{ n: 0 - fund, word: say('books.given') }}
        parts={[
          { n: balance, word: say('books.canSpend') },
          { n: reserved, word: say('books.setAside') },
          { n: shop, word: say('books.spent') },
        ]}
        said={say('books.sum', { given: 0 - fund, balance, reserved, shop })}
      />
    </View>
  );
};

const NightItem = ({ night, title, onOpen }: { night: Night; title: string; onOpen: Props['onOpen'] }) => {
  const { digest, faultCount } = night;
  const is = faultCount === 0 ? say('books.night.right') : say('books.night.wrong', { n: faultCount });
  const isFirst = title !== dayOf(night);
  const words = isFirst ? say('books.number.words') : `${is}，${shortOf(digest)}`;
  return (
    <Item
      icon={faultCount === 0 ? 'shield' : 'warning'}
      title={title}
      words={words}
      said={isFirst ? [say('books.number', { digits: oneByOne(shortOf(digest)) }), words] : [title, is]}
      onPress={() => onOpen(night)}
    />
  );
};

const Faults = ({ of }: { of: NonNullable<Night['faults']> }) => (
  <>
    <BlockTitle words={say('books.faults')} />
    {of.map(({ account, kind, order }) => (
      <Item
        key={`${account}${kind}${order}`}
        icon="warning"
        title={say(`books.fault.${kind}`)}
        words={say('books.fault.where', { account, order: Number(order) })}
      />
    ))}
  </>
);
