import { View } from '@tarojs/components';
import { usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Item, Loaded } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Draw } from './draw-facts.ts';
import { PlaceLine } from './PlaceLine.tsx';

/** As many before and after mine, or the first ones where mine is on another page of the order. */
const AROUND = 2;

/** What came out around my household, and the way to all of it. */
export const NearMe = ({ draw }: { draw: Draw }) => {
  const { drawId, mine, entrants } = draw;
  const order = usePaged('draw.order', { drawId });
  return (
    <>
      <Loaded of={order} hasAge={false}>
        {({ items }) => {
          const at = items.findIndex(({ place }) => place === mine.place);
          const from = Math.max(0, at - AROUND);
          return (
            <View>
              {items.slice(from, from + 2 * AROUND + 1).map((line) => (
                <PlaceLine key={line.key} line={line} draw={draw} isMine={line.place === mine.place} />
              ))}
            </View>
          );
        }}
      </Loaded>
      <Item
        icon="document"
        title={say('draw.order', { n: entrants ?? 0 })}
        onPress={() => go.to('draw/lines', { id: drawId })}
      />
    </>
  );
};
