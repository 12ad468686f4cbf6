import { View } from '@tarojs/components';
import type { VoteDays } from '../../../../../shared/vote/calendar.ts';
import { ChooseOne, Item, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { LASTS, OPENS_IN } from './form.ts';
import type { StepProps } from './QuestionSteps.tsx';
import { daysOffered, sayDay, type Festivals } from './vote-days.ts';

type Props = StepProps & {
  isAll: boolean;
  days: VoteDays;
  festivals: Festivals;
  onDay: (which: keyof VoteDays) => void;
};

/** When it opens and for how long: of all buildings by the month, around festivals. Both days can be others. */
export const WhenStep = ({ form, isAll, days, festivals, onDay, onChange }: Props) => (
  <>
    {isAll ? (
      <ChooseOne
        icon="calendar"
        question={say('make.month')}
        of={daysOffered(form, festivals).map(({ opensOn }) => ({ key: opensOn, word: monthName(opensOn.slice(0, 7)) }))}
        chosen={days.opensOn}
        onChoose={(of) =>
          onChange({ days: daysOffered(form, festivals).find(({ opensOn }) => opensOn === of) ?? null })
        }
      />
    ) : (
      <Soon form={form} onChange={onChange} />
    )}
    <View className="vote-days">
      <Item
        icon="calendar"
        title={say('make.from', { day: sayDay(days.opensOn) })}
        words={say('make.day.other')}
        onPress={() => onDay('opensOn')}
      />
      <Item
        icon="clock"
        title={say('make.to', { day: sayDay(days.closesOn) })}
        words={say('make.day.other')}
        onPress={() => onDay('closesOn')}
      />
    </View>
    <View className="pad">
      {isAll && <Line className="second small" text={say('make.around')} />}
      {form.purpose !== 'ask' && (
        <Line className="second small" text={say(form.purpose === 'decide' ? 'make.notice' : 'make.notice.law')} />
      )}
    </View>
  </>
);

/** Of one place: in a few days, for a few days. */
const Soon = ({ form, onChange }: StepProps) => (
  <>
    <ChooseOne
      icon="calendar"
      question={say('make.opens')}
      of={OPENS_IN[form.purpose].map((n) => ({ key: String(n), word: say('make.opens.n', { n }) }))}
      chosen={form.days ? null : String(form.opensIn)}
      onChoose={(n) => onChange({ opensIn: Number(n), days: null })}
    />
    <ChooseOne
      icon="clock"
      question={say('make.lasts')}
      of={LASTS.map((n) => ({ key: String(n), word: say('make.lasts.n', { n }) }))}
      chosen={form.days ? null : String(form.lasts)}
      onChoose={(n) => onChange({ lasts: Number(n), days: null })}
    />
  </>
);
