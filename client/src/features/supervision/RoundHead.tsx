import { View } from '@tarojs/components';
import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { Big } from './Big.tsx';
import { monthOf, oneByOne, shortOf, type Round } from './facts.ts';
import { SumLine } from './SumLine.tsx';

/** How a round stands, what it is drawn of and by which number, and the sum of what was looked at. */
export const RoundHead = ({ round }: { round: Round }) => {
  const { seed, sum, population, size, closed } = round;
  if (!seed || round.status === 'drawing')
    return (
      <View className="night">
        <Big
          icon="eye"
          title={say('round.announced')}
          more={[monthOf(round), say('round.announced.words', { n: size })]}
        />
      </View>
    );
  const looked = sum.fine + sum.wrong;
  const from = say('round.from', { population, drawn: sum.drawn });
  const by = say('round.seed.words', { day: day(startOfBeijingDay(seed.date as LocalDate), now()) });
  const words = closed ? [say('round.closed', { words: closed.words })] : [];
  return (
    <View className="night">
      <Big
        icon="eye"
        title={sum.open === 0 ? say('round.all', { n: looked }) : say('round.looked', { looked, open: sum.open })}
        more={[...words, from, say('round.seed', { digits: shortOf(seed.digest) }), by]}
        said={[...words, from, say('round.seed', { digits: oneByOne(shortOf(seed.digest)) }), by]}
      />
      <SumLine
        whole={{ n: sum.drawn, word: say('round.drawn') }}
        parts={[
          { n: sum.fine, word: say('round.fine') },
          { n: sum.wrong, word: say('round.wrong') },
          { n: sum.open, word: say('round.open'), isOpen: true },
        ]}
        said={say('round.sum', sum)}
      />
    </View>
  );
};
