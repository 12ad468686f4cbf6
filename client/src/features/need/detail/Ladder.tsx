import { Text, View } from '@tarojs/components';
import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../../../shared/kernel/time.ts';
import { now } from '../../../platform/clock.ts';
import { Line, Said, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayDay } from '../assign/days.ts';
import type { Whole } from './story.ts';

type Rung = Whole['ladder'][number];

/** Its moment has come, whether or not it was told to anybody yet. */
const isPast = ({ at, isReached }: Rung): boolean => isReached || at <= now();

/** Reached and missed, reached in time, the next one, or later. */
const looksOf = (ladder: readonly Rung[]): readonly string[] => {
  const next = ladder.findIndex((rung) => !isPast(rung));
  return ladder.map((rung, at) => {
    if (isPast(rung)) return rung.step === 'dueSoon' ? 'rung past' : 'rung late';
    return at === next ? 'rung next' : 'rung';
  });
};

/** Who is told, one step of the stair after the other, as long as it is not done. */
export const Ladder = ({ of: { ladder, lead } }: { of: Pick<Whole, 'ladder' | 'lead'> }) => {
  const looks = looksOf(ladder);
  return (
    <View className="surface pad rule">
      <Line className="strong" text={say('ladder.title')} />
      <View className="ladder">
        {ladder.map((rung, at) => (
          <Stair key={rung.step} rung={rung} look={looks[at] ?? 'rung'} lead={lead?.name ?? say('ladder.nobody')} />
        ))}
      </View>
    </View>
  );
};

const Stair = ({ rung, look, lead }: { rung: Rung; look: string; lead: string }) => {
  const { step, at } = rung;
  const day = sayDay(beijingDay(at as InstantMs), now());
  const what = say(step === 'overdue' && isPast(rung) ? 'ladder.overdue.missed' : `ladder.${step}`, { name: lead });
  const { lines, isSaid } = useBreath([day, what]);
  return (
    <View className={isSaid ? `${look} being-read` : look}>
      <Said lines={lines} />
      <View className="stair" aria-hidden="true" />
      <View>
        <Text className="strong nb">{day}</Text>
        <View className="second small">{what}</View>
      </View>
    </View>
  );
};
