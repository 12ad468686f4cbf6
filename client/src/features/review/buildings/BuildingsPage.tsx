import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Move } from '../../../../../shared/review/moving.ts';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { BlockTitle, Item, Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { Gate } from '../../membership/index.ts';
import { BuildingRow } from './BuildingRow.tsx';
import { MoveSheet } from './MoveSheet.tsx';
import { MOVE_ICONS } from './moves.ts';
import { Standing } from './Standing.tsx';

/** The reviews of this month in all buildings, for the staff: how each stands, and what is done in all of them at once. */
export const BuildingsPage = () => <Gate title={say('buildings.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('review.buildings', {});
  useEndNear(list.more);
  const [move, ask] = useState<Move | null>(null);
  const known = list.query.state === 'loading' ? null : (list.query.value ?? null);
  return (
    <Page
      title={known ? say('buildings.month', { month: monthName(known.month) }) : say('buildings.title')}
      over={
        move && known && <MoveSheet move={move} n={known.todo[move]} month={known.month} onClose={() => ask(null)} />
      }
    >
      <Loaded of={list}>
        {({ standing, withoutCaptain, todo, items, next }) =>
          items.length === 0 ? (
            <Middle icon="tab-building" title={say('buildings.empty')} />
          ) : (
            <>
              <Standing standing={standing} withoutCaptain={withoutCaptain} />
              <Moves todo={todo} onAsk={ask} />
              <Item icon="clock" title={say('buildings.festivals')} onPress={() => go.to('review/festivals')} />
              <BlockTitle words={say('buildings.each')} />
              <VirtualRows
                items={items}
                keyOf={({ buildingId }) => buildingId}
                row={(building) => <BuildingRow building={building} />}
              />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

type MovesProps = { todo: Output<'review.buildings'>['todo']; onAsk: (move: Move) => void };

/** What is to be done in some buildings; nothing stands here that would do nothing. */
const Moves = ({ todo, onAsk }: MovesProps) => (
  <>
    {(['open', 'remind', 'close'] as const)
      .filter((move) => todo[move] > 0)
      .map((move) => (
        <Item
          key={move}
          icon={MOVE_ICONS[move]}
          title={say(`buildings.${move}`, { n: todo[move] })}
          words={say(`buildings.${move}.words`)}
          onPress={() => onAsk(move)}
        />
      ))}
  </>
);
