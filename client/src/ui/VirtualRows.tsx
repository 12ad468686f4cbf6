import { View } from '@tarojs/components';
import { memo, useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { inTurn } from '../platform/in-turn.ts';
import { pageInView, watchNear } from '../platform/in-view.ts';
import { useShown } from '../platform/page-life.ts';
import { preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';
import { HoldContext } from './hold.ts';
import { lookOf } from './tabs.ts';

/** Rows come and go in blocks: as many as a slow phone draws within one frame. */
const BLOCK_ROWS = 3;
/** Drawn at once when a list comes up: more than any screen shows. */
const FIRST_BLOCKS = 6;
/** Up to this many rows all stay drawn. */
const WHOLE_ROWS_MAX = 50;
/** Of a row that was never drawn; the measured height takes its place. */
const ROW_HEIGHT_PX = 130;

type Props<T> = { items: readonly T[]; keyOf: (item: T) => string; row: (item: T) => ReactNode };

/**
 * The rows of a list in their order. Of a long one only those near the screen are drawn; the others leave their room. `row` and `keyOf`
 * stay the same from drawing to drawing. A row that was far away begins anew: what it must not forget is kept outside of it.
 */
export const VirtualRows = <T,>({ items, keyOf, row }: Props<T>) => {
  const name = `rows-${useId().replace(/\W/g, '')}`;
  const [page, setPage] = useState(pageInView);
  useShown(() => setPage(pageInView()));
  const blocks = useMemo(() => blocksOf(items), [items]);
  const [first] = useState(Math.min(blocks.length, FIRST_BLOCKS));
  const isLong = items.length > WHOLE_ROWS_MAX;
  // Words and heights are of one type size and language: with another all begin anew.
  const look = lookOf(useStore(preferences));
  return (
    <View>
      {blocks.map((block, index) => (
        <Block
          key={`${look} ${index}`}
          name={`${name}-${index}`}
          page={page}
          items={block}
          keyOf={keyOf as (item: unknown) => string}
          row={row as (item: unknown) => ReactNode}
          isWatched={isLong}
          isFirst={index < first}
        />
      ))}
    </View>
  );
};

const blocksOf = <T,>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / BLOCK_ROWS) }, (_, index) =>
    items.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS),
  );

type BlockProps = {
  name: string;
  page: ReturnType<typeof pageInView>;
  items: readonly unknown[];
  keyOf: (item: unknown) => string;
  row: (item: unknown) => ReactNode;
  isWatched: boolean;
  /** Drawn before anybody has looked where it is. */
  isFirst: boolean;
};

const Block = memo(
  ({ name, page, items, keyOf, row, isWatched, isFirst }: BlockProps) => {
    const [held, setHeld] = useState(0);
    const hold = useCallback(() => {
      setHeld((count) => count + 1);
      return () => setHeld((count) => count - 1);
    }, []);
    const { isNear, height } = useNear(name, page, isWatched, isFirst);
    const isDrawn = isNear || held > 0;
    return (
      <View className={name} style={isDrawn ? '' : `height:${height ?? items.length * ROW_HEIGHT_PX}px`}>
        <HoldContext.Provider value={hold}>
          {isDrawn && items.map((item) => <Row key={keyOf(item)} item={item} row={row} />)}
        </HoldContext.Provider>
      </View>
    );
  },
  (before, after) =>
    before.page === after.page &&
    before.isWatched === after.isWatched &&
    before.items.length === after.items.length &&
    before.items.every((item, index) => item === after.items[index]),
);

const Row = memo(({ item, row }: { item: unknown; row: (item: unknown) => ReactNode }) => row(item));

type Near = { readonly isNear: boolean; readonly height: number | null };

/** Whether a block is to be drawn, and how tall it last was. Blocks that come near are drawn one a frame; what is not watched is near. */
const useNear = (name: string, page: BlockProps['page'], isWatched: boolean, isFirst: boolean): Near => {
  const [near, setNear] = useState<Near>({ isNear: isFirst, height: null });
  const isDrawn = useRef(isFirst);
  useEffect(() => {
    const come = () => {
      isDrawn.current = true;
      setNear(({ height }) => ({ isNear: true, height }));
    };
    const go = (height: number) => {
      isDrawn.current = false;
      setNear({ isNear: false, height });
    };
    let callOff: (() => void) | undefined;
    const look = (isNear: boolean, height: number) => {
      callOff?.();
      callOff = undefined;
      if (isNear && !isDrawn.current) callOff = inTurn(come);
      if (!isNear && isDrawn.current) go(height);
    };
    if (!isWatched) look(true, 0);
    const stop = isWatched ? watchNear(page, name, (sight) => look(sight.isNear, sight.height)) : undefined;
    return () => {
      callOff?.();
      stop?.();
    };
  }, [name, page, isWatched]);
  return near;
};
