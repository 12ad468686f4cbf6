import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { go } from '../../../platform/navigate.ts';
import { Columns } from '../../../ui/charts/Columns.tsx';
import { Icon, Line, Listen, PlainAct, Press, Segments } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import type { Resident } from '../../membership/index.ts';
import { POPULATIONS, type BoardData, type Population } from '../figures.ts';
import { ownFirst } from '../own-first.ts';
import { PlotTitle } from '../Kinds.tsx';
import { PictureAct } from './PictureAct.tsx';
import { tellRow } from './spoken.ts';

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
  // Six zeros say less than one sentence, and there may be many such rows.
  const isQuiet = ({ months }: BoardData['buildings'][number]) => months.every((month) => month[population] === 0);
  return (
    <>
      <PlotTitle words={say('board.buildings')} lines={() => shown.map((row) => tellRow(row, names, population))} />
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
        <View key={row.buildingId} className={`board-row ${LOOKS[population]}`}>
          <View className="between">
            <Press className="board-name" onPress={() => go.figures(row.buildingId)}>
              <View className="grow">
                <View className="line strong">
                  <Text>{row.buildingName}</Text>
                  {row.buildingId === ownId && <Text className="role">{say('board.mine')}</Text>}
                </View>
                {(row.waiting > 0 || !isQuiet(row)) && (
                  <View className="second small">{say('board.waits', { n: row.waiting })}</View>
                )}
                {isQuiet(row) && <View className="second small">{say(`board.quiet.${population}`)}</View>}
              </View>
              <Icon name="forward" />
            </Press>
            <Listen
              label={say('listen.page', { title: row.buildingName })}
              lines={() => [tellRow(row, names, population)]}
            />
          </View>
          {!isQuiet(row) && (
            <Columns
              told={tellRow(row, names, population)}
              names={names}
              counts={row.months.map((month) => month[population])}
              largest={largest}
            />
          )}
        </View>
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
