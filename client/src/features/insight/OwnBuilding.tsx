import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { CountedUntil, Item, Loaded } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import type { BuildingData } from './figures.ts';
import { Kinds, WaitingTitle } from './Kinds.tsx';

/** The reader's building in numbers: what waits by kind, this month in words, and the way to all months and all buildings. */
export const OwnBuilding = () => {
  const figures = useQuery('insight.building', {});
  return (
    <>
      <Loaded of={figures}>
        {(value) => (
          <>
            <CountedUntil asOf={value.asOf} />
            <WaitingTitle of={value} />
            <Kinds of={value} at={value.buildingId} />
            <Item
              icon="clock"
              title={say('figures.months')}
              words={lately(value)}
              onPress={() => go.to('insight/building', { id: value.buildingId })}
            />
          </>
        )}
      </Loaded>
      <Item icon="tab-building" title={say('figures.all')} onPress={() => go.to('insight/board')} />
    </>
  );
};

/** This month; the five before it stand on the page behind. */
const lately = ({ months }: BuildingData): string => {
  const last = months[months.length - 1];
  return last
    ? say('figures.lately', { month: monthName(last.month), said: last.said, confirmed: last.confirmed })
    : '';
};
