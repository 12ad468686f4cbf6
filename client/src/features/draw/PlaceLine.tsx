import { View } from '@tarojs/components';
import type { Output } from '../../platform/rpc.ts';
import { Phrases, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Draw } from './draw-facts.ts';
import { sayPrize } from './prize-names.ts';

type Line = Output<'draw.order'>['items'][number];
type Named = Pick<Draw, 'names' | 'goods'>;

/** What a place came to, in a few words. */
const stands = ({ has, gaveUp }: Line, draw: Named): string => {
  if (gaveUp) return say('draw.place.gaveUp');
  return has === null ? say('draw.place.waits') : sayPrize(draw, has);
};

/** One place of the order: its number, the door, and what it has. */
export const PlaceLine = ({ line, draw, isMine }: { line: Line; draw: Named; isMine: boolean }) => {
  const door = isMine ? say('draw.line.mine', { door: line.door }) : line.door;
  return <NumberedLine number={line.place} door={door} words={stands(line, draw)} isMine={isMine} />;
};

type Props = { number: number; door: string; words: string; isMine: boolean };

/** A number in a ring, a door, and what is said of it; mine has a bar and a filled ring. */
export const NumberedLine = ({ number, door, words, isMine }: Props) => {
  const { lines, isSaid } = useBreath([String(number), door, words]);
  return (
    <SaidAs lines={lines}>
      <View className={`draw-line${isMine ? ' mine' : ''}${isSaid ? ' being-read' : ''}`}>
        <View className="draw-place">{number}</View>
        <View className="grow strong">
          <Phrases text={door} />
        </View>
        {words !== '' && (
          <View className={isMine ? 'draw-line-words strong num' : 'draw-line-words second num'}>{words}</View>
        )}
      </View>
    </SaidAs>
  );
};
