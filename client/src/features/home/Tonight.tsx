import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { now } from '../../platform/clock.ts';
import { Line, Listen, PersonChip, pictureOf, Press, SecondAct, Sheet } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { clockOf } from '../../words/time.ts';
import type { DutyData } from './front.ts';
import { DUTY, sayWhoIsMissing, sayWhichEvening, tellDuty, tellTonight } from './spoken.ts';

type Props = { duty: DutyData; isLit: boolean; onPress: () => void };

/** The window of the two who are on duty: their faces are lit while they are there, and dark with the hours while they are not. */
export const DutyWindow = ({ duty, isLit, onPress }: Props) => {
  const [from, to] = hoursOf(duty);
  return (
    <View className="duty">
      <Press className={isLit ? 'duty-open lit' : 'duty-open'} heardAs={DUTY} onPress={onPress}>
        {duty.people.map(({ name }) => (
          <View key={name} className="duty-person">
            <View className="face" aria-hidden="true">
              {name.slice(0, 1)}
            </View>
            <View className="small">{name}</View>
          </View>
        ))}
        <View className={`grow ${pictureOf(isLit ? 'duty-moon' : 'clock')}`}>
          <View className="strong">{isLit ? say('home.duty.now') : sayWhichEvening(duty, now())}</View>
          <View className="small nb">
            {isLit ? say('home.duty.until', { to }) : say('home.duty.hours', { from, to })}
          </View>
          <WhoIsMissing duty={duty} />
        </View>
      </Press>
      <Listen label={say('listen.page', { title: say('home.duty') })} lines={() => [tellTonight(duty, isLit, now())]} />
    </View>
  );
};

const WhoIsMissing = ({ duty }: { duty: DutyData }) => {
  const words = sayWhoIsMissing(duty);
  return words === '' ? null : <Line className="small" text={words} />;
};

const hoursOf = ({ from, to }: DutyData): readonly [from: string, to: string] => [
  clockOf(from as InstantMs),
  clockOf(to as InstantMs),
];

/** Who it is, when, and what for. */
export const TonightSheet = ({ duty, onClose }: { duty: DutyData; onClose: () => void }) => {
  const [from, to] = hoursOf(duty);
  return (
    <Sheet
      title={sayWhichEvening(duty, now())}
      onClose={onClose}
      spoken={() => tellDuty(duty)}
      acts={<SecondAct icon="check" word={say('points.understood')} onPress={onClose} />}
    >
      <Line text={say('home.duty.every', { from, to })} />
      <Line className="second" text={say('home.duty.for')} />
      <WhoIsMissing duty={duty} />
      {duty.people.map(({ name, role }) => (
        <View key={name} className="duty-chip">
          <PersonChip name={name} words={sayRole(role)} isLarge />
        </View>
      ))}
    </Sheet>
  );
};
