import { Text, View } from '@tarojs/components';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Icon, Item, Loaded, Page, Press, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { Gate } from '../../membership/index.ts';
import { StandKey } from './StandKey.tsx';
import { factsOfMonth, sayStand, STAND_ICONS, type MonthSeen } from './stands.ts';

/** A building's year: twelve months, and what became of each review. */
export const YearPage = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('results.year')}>
    {(me) => <Shown buildingId={buildingId ?? me.buildingId} ownId={me.buildingId} />}
  </Gate>
);

const Shown = ({ buildingId, ownId }: { buildingId: string; ownId: string }) => {
  const year = useQuery('review.year', { buildingId });
  const known = year.query.state === 'loading' ? null : (year.query.value ?? null);
  return (
    <Page title={known ? say('results.year.of', { building: known.buildingName }) : say('results.year')}>
      <Loaded of={year}>
        {({ months, isKeeper }) => (
          <>
            <View className="year">
              {months.map((month) => (
                <MonthTile key={month.month} month={month} isOwn={buildingId === ownId} />
              ))}
            </View>
            <StandKey />
            {isKeeper && (
              <Item
                icon="merge"
                title={say('review.sort')}
                words={say('review.sort.words')}
                onPress={() => go.to('review/cockpit', { building: buildingId })}
              />
            )}
            <Item
              icon="tab-building"
              title={say('results.board')}
              words={say('results.board.words')}
              onPress={() => go.to('review/board')}
            />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** One month. What was said in it opens for those who live there. */
const MonthTile = ({ month, isOwn }: { month: MonthSeen; isOwn: boolean }) => {
  const { lines, isSaid } = useBreath(factsOfMonth(month));
  const look = `year-month stand-${month.stand}${isSaid ? ' being-read' : ''}`;
  const inside = (
    <>
      <Text className="strong">{monthName(month.month)}</Text>
      <Icon name={STAND_ICONS[month.stand]} />
      <Text className="year-word">{sayStand(month.stand)}</Text>
      <Text className="second num year-count">
        {month.spoke > 0 ? say('results.of', { spoke: month.spoke, asked: month.asked }) : ''}
      </Text>
    </>
  );
  return (
    <SaidAs lines={lines}>
      {isOwn && month.spoke > 0 ? (
        <Press className={look} onPress={() => go.to('review/month', { month: month.month })}>
          {inside}
        </Press>
      ) : (
        <View className={look}>{inside}</View>
      )}
    </SaidAs>
  );
};
