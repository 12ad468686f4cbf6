import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { PAIR } from '../../../../shared/duty/duty.ts';
import { beijingDay } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import { Ear, Line, PersonChip, Phrases, PictureRow, SecondAct, Sheet, useBreath } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { clockOf, day } from '../../words/time.ts';
import type { DutyData } from './front.ts';

/** 今晚, unless what is shown was seen on another day. */
const sayWhichEvening = (duty: DutyData): string =>
  duty.day === beijingDay(now()) ? say('home.duty') : say('home.duty.of', { day: day(duty.from, now()) });

/** Nothing where the pair is complete. */
const sayWhoIsMissing = ({ people }: DutyData): string => {
  if (people.length >= PAIR) return '';
  return people.length === 0 ? say('home.duty.nobody') : say('home.duty.missing');
};

const hoursOf = ({ from, to }: DutyData) => ({ from: clockOf(from as InstantMs), to: clockOf(to as InstantMs) });

type Props = { duty: DutyData; isLit: boolean; onPress: () => void };

/** Who is on duty this evening: the picture is lit while they are there. */
export const DutyRow = ({ duty, isLit, onPress }: Props) => {
  const title = isLit ? say('home.duty.now') : sayWhichEvening(duty);
  const hours = isLit ? say('home.duty.until', hoursOf(duty)) : say('home.duty.hours', hoursOf(duty));
  const names = duty.people.map(({ name }) => name);
  const missing = sayWhoIsMissing(duty);
  const heard = useBreath([title, hours, ...names, missing]);
  return (
    <View className="duty">
      <PictureRow
        picture={
          <Ear
            icon="duty-moon"
            title={title}
            look={isLit ? 'pic lit' : 'pic'}
            said={heard.lines}
            isRead={heard.isSaid}
          />
        }
        title={title}
        facts={names}
        mark={
          <View className="mark">
            <View>
              <Phrases text={hours} />
              {missing !== '' && <Line className="small" text={missing} />}
            </View>
          </View>
        }
        heard={heard}
        onPress={onPress}
      />
    </View>
  );
};

/** Who it is, when, and what for. */
export const TonightSheet = ({ duty, onClose }: { duty: DutyData; onClose: () => void }) => {
  const missing = sayWhoIsMissing(duty);
  return (
    <Sheet
      title={sayWhichEvening(duty)}
      onClose={onClose}
      acts={<SecondAct icon="check" word={say('points.understood')} onPress={onClose} />}
    >
      <Line text={say('home.duty.every', hoursOf(duty))} />
      <Line className="second" text={say('home.duty.for')} />
      {missing !== '' && <Line className="small" text={missing} />}
      {duty.people.map(({ name, role }) => (
        <View key={name} className="duty-chip">
          <PersonChip name={name} words={sayRole(role)} isLarge />
        </View>
      ))}
    </Sheet>
  );
};
