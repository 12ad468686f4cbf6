import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { now } from '../../platform/clock.ts';
import { Ear, Phrases, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { drawnIn, isClosed, oneByOne, prizesOf, shortOf, type Draw } from './draw-facts.ts';
import { sayPrize } from './prize-names.ts';
import { Witnesses } from './Witnesses.tsx';

/** How a draw stands, at the top of its page: while homes enter, once the list is frozen, and once it is drawn. */
export const DrawHead = ({ draw }: { draw: Draw }) => {
  if (draw.status === 'drawn') return <Result draw={draw} />;
  if (draw.status === 'frozen') return <Frozen draw={draw} />;
  return <Open draw={draw} />;
};

/** A picture that is heard, and the one sentence of the page beside it. */
const Big = ({
  title,
  more,
  said,
  children,
}: {
  title: string;
  more: readonly string[];
  said?: readonly string[];
  children?: ReactNode;
}) => {
  const { lines, isSaid } = useBreath([title, ...(said ?? more)]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'draw-big being-read' : 'draw-big'}>
        <Ear icon="lot" title={title} said={lines} isRead={isSaid} />
        <View className="grow">
          <View className="night-head">
            <Phrases text={title} />
          </View>
        </View>
      </View>
      {more.map((words) => (
        <View key={words} className="second draw-number">
          <Phrases text={words} />
        </View>
      ))}
      {children}
    </SaidAs>
  );
};

const Open = ({ draw }: { draw: Draw }) => {
  const closed = isClosed(draw, now());
  const mine = draw.status === 'draft' ? say('draw.draft') : say(`draw.mine.${draw.mine.is}`);
  const { lines } = useBreath([String(draw.took ?? 0), say('draw.took')]);
  return (
    <View className="night">
      <Big title={prizesOf(draw)} more={[closed ? say('draw.closed') : mine]} />
      {draw.took !== null && (
        <SaidAs lines={lines}>
          <View className="count">
            <Text className="count-number">{draw.took}</Text>
            <Text>{say('draw.took')}</Text>
          </View>
        </SaidAs>
      )}
    </View>
  );
};

const Frozen = ({ draw }: { draw: Draw }) => {
  const { entrants, prizes, goods, digest, mine, witnesses } = draw;
  const number = mine.number === null ? say(`draw.mine.${mine.is}`) : say('draw.mine.number', { n: mine.number });
  const short = shortOf(digest ?? '');
  const facts = [say('draw.frozen.never'), number];
  return (
    <View className="night">
      <Big
        title={say('draw.frozen', { n: entrants ?? 0, prizes: prizes ?? 0, goods })}
        more={[...facts, say('draw.digest', { digits: short })]}
        said={[...facts, say('draw.digest', { digits: oneByOne(short) })]}
      />
      {witnesses.length === 0 ? (
        <View className="second draw-number">
          <Phrases text={say('draw.who.none')} />
        </View>
      ) : (
        <Witnesses draw={draw} />
      )}
    </View>
  );
};

const Result = ({ draw }: { draw: Draw }) => {
  const { entrants, prizes, goods, gaveUp } = draw;
  const all = entrants ?? 0;
  const has = Math.min(all, prizes ?? 0);
  const digits = drawnIn(draw);
  const sum = [
    say('draw.sum', { all, has, waits: all - has, goods }),
    ...(gaveUp > 0 ? [say('draw.sum.gaveUp', { n: gaveUp })] : []),
  ];
  return (
    <View className="night">
      <Big
        title={resultOf(draw)}
        more={[...sum, say('draw.digits', { digits: digits.join(' ') })]}
        said={[...sum, say('draw.digits', { digits: digits.map(oneByOne).join('，') })]}
      />
    </View>
  );
};

/** What my household has, in one sentence. */
const resultOf = (draw: Draw): string => {
  const { is, has, waiting } = draw.mine;
  if (has !== null) return say('draw.got', { prize: sayPrize(draw, has) });
  return waiting === null ? say(`draw.mine.${is}`) : say('draw.waits', { n: waiting });
};
