import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, CountedUntil, Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Resident } from '../membership/index.ts';
import { BuildingRows } from './plots/BuildingRows.tsx';
import { isQuiet } from './figures.ts';
import { Rates } from './Rates.tsx';
import { Plots } from './plots/Plots.tsx';
import { BoardSheet } from './plots/BoardSheet.tsx';

/** The whole community in numbers: what waits, how six months went, every building beside the others. */
export const Board = ({ me }: { me: Resident }) => {
  const board = useQuery('insight.board', {});
  const known = board.query.state === 'loading' ? null : board.query.value;
  const isEmpty = known !== null && isQuiet(known);
  return (
    <Page
      title={say('board.title')}
      {...(isEmpty
        ? {
            foot: (
              <View className="acts">
                <Act icon="say" word={say('needs.first')} onPress={() => go.to('need/post')} />
              </View>
            ),
          }
        : {})}
    >
      <Loaded of={board}>
        {(value) => (
          <>
            <CountedUntil asOf={value.asOf} />
            {isQuiet(value) ? (
              <Middle icon="tab-building" title={say('board.empty')} words={say('board.empty.words')} />
            ) : (
              <>
                <Plots of={value} at="community" target={{ page: 'board', id: me.communityId }} />
                <Rates of={value} />
                <BuildingRows board={value} me={me} />
                <BoardSheet />
                <View className="list-end" />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
