import { View } from '@tarojs/components';
import { useEndNear } from '../../../platform/page-life.ts';
import { usePaged } from '../../../data/index.ts';
import { Item, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';

/** Who read how many flats and numbers on which day, for whoever watches over it. */
export const Readings = () => <Gate title={say('readings.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('need.readings', {});
  useEndNear(list.more);
  return (
    <Page title={say('readings.title')}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('readings.empty')} words={say('readings.empty.words')} />
          ) : (
            <View>
              {items.map(({ readingId, name, day, doors, phones }) => (
                <Item
                  key={readingId}
                  icon="place"
                  title={say('readings.row', { name, day: dayWords(day) })}
                  words={say('readings.row.words', { doors, phones })}
                />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

/** `2026-11-29` without its year, as a clock on a wall would tell it. */
const dayWords = (day: string): string =>
  say('readings.day', { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) });
