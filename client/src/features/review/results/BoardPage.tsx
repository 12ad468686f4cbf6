import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { mintRequestId } from '../../../platform/request-id.ts';
import { rpc, type Output } from '../../../platform/rpc.ts';
import { Ear, Icon, Item, Loaded, Middle, Page, PlainAct, Press, SaidAs, useBreath } from '../../../ui/index.ts';
import { SheetAct } from '../../../ui/SheetAct.tsx';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { Gate, isStaff } from '../../membership/index.ts';
import { StandKey } from './StandKey.tsx';
import { factsOfMonth, isHeld, STAND_ICONS } from './stands.ts';

type Board = Output<'review.board'>;
type Building = Board['buildings'][number];

/** More are shown once somebody asks: a phone draws each of them. */
const ROWS_AT_FIRST = 12;

/** All buildings by months, in the order in which people count them: a picture, a colour and a number each. */
export const ReviewBoardPage = () => (
  <Gate title={say('results.board')}>{(me) => <Shown isStaff={isStaff(me)} />}</Gate>
);

const Shown = ({ isStaff: isOurs }: { isStaff: boolean }) => (
  <Page title={say('results.board')}>
    {isOurs && (
      <Item
        icon="tab-building"
        title={say('buildings.title')}
        words={say('buildings.words')}
        onPress={() => go.to('review/buildings')}
      />
    )}
    <Loaded of={useQuery('review.board', {})}>
      {(board) =>
        board.buildings.length === 0 ? (
          <Middle icon="tab-building" title={say('results.board.empty')} />
        ) : (
          <Filled board={board} />
        )
      }
    </Loaded>
  </Page>
);

const Filled = ({ board: { months, buildings } }: { board: Board }) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? buildings : buildings.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <StandKey />
      <View className="board-head">
        <View className="second small">{say('results.board.legend')}</View>
        <View className="months-six" aria-hidden="true">
          {months.map(({ month }) => (
            <Text key={month} className="months-name">
              {monthName(month)}
            </Text>
          ))}
        </View>
      </View>
      {shown.map((building) => (
        <BuildingRow key={building.buildingId} building={building} />
      ))}
      <View className="pad rule acts surface">
        {shown.length < buildings.length && (
          <PlainAct
            icon="down"
            word={say('results.board.all', { n: buildings.length })}
            onPress={() => setIsWhole(true)}
          />
        )}
        <SheetAct
          word={say('results.sheet')}
          name={say('results.sheet.file')}
          failed={say('results.sheet.failed')}
          make={() => rpc('review.sheet', {}, { requestId: mintRequestId() })}
        />
      </View>
      <View className="list-end" />
    </>
  );
};

/** A building: its picture is heard, its name opens its year. */
const BuildingRow = ({ building: { buildingId, buildingName, months } }: { building: Building }) => {
  const { lines, isSaid } = useBreath([buildingName, ...months.flatMap((month) => factsOfMonth(month).join('，'))]);
  return (
    <SaidAs lines={lines}>
      <View className={`board-row${isSaid ? ' being-read' : ''}`}>
        <View className="line">
          <Ear icon="tab-building" title={buildingName} said={lines} isRead={isSaid} />
          <Press className="board-name" onPress={() => go.to('review/year', { building: buildingId })}>
            <View className="grow strong">{buildingName}</View>
            <Icon name="forward" />
          </Press>
        </View>
        <View className="months-six" aria-hidden="true">
          {months.map(({ month, stand, spoke }) => (
            <View key={month} className={`board-month stand-${stand}`}>
              <Icon name={STAND_ICONS[stand]} />
              <Text className="num">{isHeld(stand) ? spoke : ''}</Text>
            </View>
          ))}
        </View>
      </View>
    </SaidAs>
  );
};
