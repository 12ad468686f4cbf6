import { View } from '@tarojs/components';
import { Fragment, memo, useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { inTurn } from '../platform/in-turn.ts';
import { pageInView, watchNear } from '../platform/in-view.ts';
import { useShown } from '../platform/page-life.ts';
import { preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';
import { say } from '../words/say.ts';
import { Said, Unsaid } from './hear/Said.tsx';
import { HoldContext } from './hold.ts';
import { lookOf } from './tabs.ts';

/** Rows are watched in blocks, for every watch costs with every frame; a page of a list is a few whole blocks. */
const BLOCK_ROWS = 5;
/** How many are drawn at a time: in a browser what a slow phone draws within a frame, in WeChat what crosses to the view at once. */
const ROWS_A_TURN = process.env.TARO_ENV === 'h5' ? 1 : 3;
/** Drawn at once when a list comes up: more than any screen shows. */
const FIRST_BLOCKS = 4;
/** Up to this many rows all stay drawn. */
const WHOLE_ROWS_MAX = 50;
/** A list that is read aloud says its first rows, which therefore stay drawn; the others are heard at their pictures. Whole blocks. */
const ROWS_SAID = 2 * BLOCK_ROWS;
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
          isWatched={isLong && !isSaid(index)}
          isFirst={index < first}
          isSaid={isSaid(index)}
        />
      ))}
      <Said lines={() => (items.length > ROWS_SAID ? [say('listen.rest')] : [])} />
    </View>
  );
};

const isSaid = (block: number): boolean => block * BLOCK_ROWS < ROWS_SAID;

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
  isSaid: boolean;
};

const Block = memo(
  ({ name, page, items, keyOf, row, isWatched, isFirst, isSaid: isHeard }: BlockProps) => {
    const [held, setHeld] = useState(0);
    const hold = useCallback(() => {
      setHeld((count) => count + 1);
      return () => setHeld((count) => count - 1);
    }, []);
    const { drawn, height } = useDrawn(name, page, isWatched, isFirst);
    const shown = held > 0 ? items.length : Math.min(drawn, items.length);
    const room = ((height ?? items.length * ROW_HEIGHT_PX) * (items.length - shown)) / items.length;
    const Around = isHeard ? Fragment : Unsaid;
    return (
      <View className={`rows ${name}`} style={room > 0 ? `padding-bottom:${room}px` : ''}>
        <HoldContext.Provider value={hold}>
          <Around>
            {items.slice(0, shown).map((item) => (
              <Row key={keyOf(item)} item={item} row={row} />
            ))}
          </Around>
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

/** How many rows of a block are drawn, and how tall in px it was when it last went; not known before. */
type Drawn = { readonly drawn: number; readonly height: number | null };

/** A block that comes near is drawn a few rows a frame, one block after the other; what is not watched is near. */
const useDrawn = (name: string, page: BlockProps['page'], isWatched: boolean, isFirst: boolean): Drawn => {
  const [state, setState] = useState<Drawn>({ drawn: isFirst ? BLOCK_ROWS : 0, height: null });
  const drawn = useRef(state.drawn);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const come = () => {
      drawn.current = Math.min(drawn.current + ROWS_A_TURN, BLOCK_ROWS);
      setState(({ height }) => ({ drawn: drawn.current, height }));
      return drawn.current < BLOCK_ROWS ? 'again' : undefined;
    };
    const look = (isNear: boolean, height: number) => {
      callOff?.();
      callOff = undefined;
      if (isNear && drawn.current < BLOCK_ROWS) callOff = inTurn(come);
      if (isNear || drawn.current === 0) return;
      drawn.current = 0;
      setState({ drawn: 0, height });
    };
    if (!isWatched) look(true, 0);
    const stop = isWatched ? watchNear(page, name, (sight) => look(sight.isNear, sight.height)) : undefined;
    return () => {
      callOff?.();
      stop?.();
    };
  }, [name, page, isWatched]);
  return state;
};
