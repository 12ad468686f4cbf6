import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { go } from '../../../platform/navigate.ts';
import { Columns } from '../../../ui/charts/Columns.tsx';
import { BlockTitle, Ear, Icon, Line, PlainAct, Press, SaidAs, Segments, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import type { Resident } from '../../membership/index.ts';
import { POPULATIONS, type BoardData, type Population } from '../figures.ts';
import { ownFirst } from '../own-first.ts';
import { PictureAct } from './PictureAct.tsx';
import { factsOfRow } from './say-months.ts';

/** More are shown once somebody asks: a phone draws each of them. */
const ROWS_AT_FIRST = 10;
/** The look of each population, as in every other plot. */
const LOOKS = { said: 'first', confirmed: 'other' } as const;
const ICONS = { said: 'status-open', confirmed: 'status-confirmed' } as const;

/** Every building a row, every month a column: one population at a time, all on one scale. The reader's own building comes first. */
export const BuildingRows = ({ board, me }: { board: BoardData; me: Resident }) => {
  const ownId = me.buildingId;
  const [population, setPopulation] = useState<Population>('said');
  const [isWhole, setIsWhole] = useState(false);
  const names = board.months.map(({ month }) => monthName(month));
  const rows = ownFirst(board.buildings, ownId);
  const shown = isWhole ? rows : rows.slice(0, ROWS_AT_FIRST);
  const largest = Math.max(0, ...rows.flatMap(({ months }) => months.map((month) => month[population])));
  return (
    <>
      <BlockTitle words={say('board.buildings')} />
      <Segments
        label={say('board.which')}
        of={POPULATIONS.map((key) => ({ key, word: say(`figures.${key}`), icon: ICONS[key] }))}
        chosen={population}
        onChoose={setPopulation}
      />
      <View className="board-head">
        <Line className="second small" text={say('board.legend')} />
        <View className="months-six" aria-hidden="true">
          {names.map((name) => (
            <Text key={name} className="months-name">
              {name}
            </Text>
          ))}
        </View>
      </View>
      {shown.map((row) => (
        <BuildingRow
          key={row.buildingId}
          row={row}
          months={board.months}
          population={population}
          largest={largest}
          isOwn={row.buildingId === ownId}
        />
      ))}
      {shown.length < rows.length && (
        <View className="pad acts">
          <PlainAct icon="down" word={say('board.more', { n: rows.length })} onPress={() => setIsWhole(true)} />
        </View>
      )}
      <PictureAct what={say('board.each')} target={{ page: 'board', id: me.communityId }} plot={population} />
    </>
  );
};

type RowProps = {
  row: BoardData['buildings'][number];
  months: BoardData['months'];
  population: Population;
  largest: number;
  isOwn: boolean;
};

/** A building: its picture is heard, its name opens its own figures. */
const BuildingRow = ({ row, months, population, largest, isOwn }: RowProps) => {
  const { lines, isSaid } = useBreath(factsOfRow(row, months, population));
  const counts = row.months.map((month) => month[population]);
  // Six zeros say less than one sentence, and there may be many such rows.
  const isQuiet = counts.every((count) => count === 0);
  return (
    <SaidAs lines={lines}>
      <View className={`board-row ${LOOKS[population]}${isSaid ? ' being-read' : ''}`}>
        <View className="line">
          <Ear icon="tab-building" title={row.buildingName} said={lines} isRead={isSaid} />
          <Press className="board-name" onPress={() => go.to('insight/building', { id: row.buildingId })}>
            <View className="grow">
              <View className="line strong">
                <Text>{row.buildingName}</Text>
                {isOwn && <Text className="role">{say('board.mine')}</Text>}
              </View>
              {(row.waiting > 0 || !isQuiet) && (
                <View className="second small">{say('board.waits', { n: row.waiting })}</View>
              )}
              {isQuiet && <View className="second small">{say(`board.quiet.${population}`)}</View>}
            </View>
            <Icon name="forward" />
          </Press>
        </View>
        {!isQuiet && (
          <Columns
            said={factsOfRow(row, months, population)}
            names={months.map(({ month }) => monthName(month))}
            counts={counts}
            largest={largest}
          />
        )}
      </View>
    </SaidAs>
  );
};
