import { View } from '@tarojs/components';
import { useState } from 'react';
import { SHOP_HOURS_LIMITS } from '../../../../../shared/shop/shop-hours.ts';
import { useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import { Act, AskedField, ChoiceTile, ChooseOne, FieldTitle, Loaded, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { sayMinutes, type Shop } from '../goods-facts.ts';

type Hours = Input<'shop.setHours'>;
const NEW: Hours = {
  ...{ place: '', days: [1, 2, 3, 4, 5, 6, 7], opensAt: 9 * 60, closesAt: 18 * 60, closedOn: [], redemption: null },
};
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const OPENS = [8 * 60, 9 * 60, 14 * 60, 18 * 60];
const CLOSES = [12 * 60, 17 * 60, 18 * 60, 20 * 60];
/** The days of the month on which things are given. */
const GIVEN = { always: null, middle: [15], twice: [10, 25] } as const;
type Given = keyof typeof GIVEN;

/** When the shop is open, where it is, and on which days things are given. */
export const HoursPage = () => <Gate title={say('opening.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const shelf = useQuery('shop.shelf', {});
  if (shelf.query.state === 'loading' || !shelf.query.value)
    return (
      <Page title={say('opening.title')}>
        <Loaded of={shelf}>{() => null}</Loaded>
      </Page>
    );
  return <Form before={shelf.query.value.shop} />;
};

const keptOf = (shop: Shop | null): Hours => {
  if (!shop) return NEW;
  const { place, days, opensAt, closesAt, closedOn, redemption } = shop;
  return { place, days, opensAt, closesAt, closedOn, redemption };
};
const givenOf = (redemption: Hours['redemption']): Given | null =>
  (Object.keys(GIVEN) as Given[]).find((key) => String(GIVEN[key]) === String(redemption)) ?? null;

const Form = ({ before }: { before: Shop | null }) => {
  const [hours, setHours] = useState<Hours>(keptOf(before));
  const write = (more: Partial<Hours>) => setHours({ ...hours, ...more });
  const act = useAct('shop.setHours', () => {
    toast('check', say('opening.did'));
    go.back();
  });
  const { place, days, opensAt, closesAt, redemption } = hours;
  const isReady = place.trim().length >= SHOP_HOURS_LIMITS.placeLengthMin && days.length > 0 && opensAt < closesAt;
  const turn = (day: number) =>
    write({ days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort() });
  return (
    <Page
      title={say('opening.title')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(isReady ? 'opening.send' : 'opening.missing')}
              isOff={!isReady}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send(hours)}
            />
          </View>
        </>
      }
    >
      <AskedField
        icon="place"
        question={say('opening.place')}
        value={place}
        placeholder={say('opening.place.placeholder')}
        lengthMax={SHOP_HOURS_LIMITS.placeLengthMax}
        onChange={(value) => write({ place: value })}
      />
      <FieldTitle icon="calendar" words={say('opening.days')} />
      <View className="choices words" aria-role="group" aria-label={say('opening.days')}>
        {DAYS.map((day) => (
          <ChoiceTile
            key={day}
            word={say(`shop.day.${day}`)}
            isOn={days.includes(day)}
            isOneOfMany
            onPress={() => turn(day)}
          />
        ))}
      </View>
      <Clock
        icon="sun"
        question={say('opening.opens')}
        of={OPENS}
        chosen={opensAt}
        onChoose={(at) => write({ opensAt: at })}
      />
      <Clock
        icon="lock"
        question={say('opening.closes')}
        of={CLOSES}
        chosen={closesAt}
        onChoose={(at) => write({ closesAt: at })}
      />
      <ChooseOne
        icon="tab-points"
        question={say('opening.given')}
        of={(Object.keys(GIVEN) as Given[]).map((key) => ({ key, word: say(`opening.given.${key}`) }))}
        chosen={givenOf(redemption)}
        onChoose={(key) => write({ redemption: GIVEN[key] === null ? null : [...GIVEN[key]] })}
      />
      <View className="list-end" />
    </Page>
  );
};

type ClockProps = {
  icon: 'sun' | 'lock';
  question: string;
  of: readonly number[];
  chosen: number;
  onChoose: (at: number) => void;
};
/** A time of the day, of a few; the one that was set stands among them. */
const Clock = ({ icon, question, of, chosen, onChoose }: ClockProps) => (
  <ChooseOne
    {...{ icon, question }}
    of={[...new Set([...of, chosen])].sort((a, b) => a - b).map((at) => ({ key: String(at), word: sayMinutes(at) }))}
    chosen={String(chosen)}
    onChoose={(at) => onChoose(Number(at))}
  />
);
