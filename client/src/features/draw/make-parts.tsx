import { View } from '@tarojs/components';
import { DRAW_LIMITS } from '../../../../shared/draw/entrants.ts';
import { DRAW_WORDS } from '../../../../shared/draw/draw.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { beijingDay, startOfBeijingDay } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import { AskedField, ChooseOne, Field, FieldTitle, Line, PlainAct, ReasonField } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { countedNames, NAMES_LENGTH_MAX, namesIn, wrongInNames } from './prize-names.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The list closes at six in the evening, and lots are drawn at three the day after. */
const [CLOSES_AT, MEETS_AT] = [18 * HOUR_MS, DAY_MS + 15 * HOUR_MS];
/** After how many days the list can close. */
export const DAYS = [3, 7, 10, 15] as const;
/** When the list closes and lots are drawn, so many days from today. */
export const timesAfter = (days: number) => {
  const day = startOfBeijingDay(beijingDay((now() + days * DAY_MS) as InstantMs));
  return { closesAt: (day + CLOSES_AT) as InstantMs, meetsAt: (day + MEETS_AT) as InstantMs };
};

/** What is written so far. */
export type Written = {
  readonly placeId: string | null;
  readonly goods: string;
  /** So many, one for each home, or each with a name of its own. */
  readonly how: 'some' | 'each' | 'named';
  /** The names, a line each. */
  readonly names: string;
  readonly many: string;
  readonly days: number;
  readonly meetsIn: string;
  readonly reason: string;
};

type PartProps = { written: Written; write: (more: Partial<Written>) => void };

/** Why the same is drawn once more. */
export const Why = ({ reason, write }: { reason: string; write: PartProps['write'] }) => (
  <>
    <FieldTitle icon="retry" words={say('draw.make.again')} />
    <ReasonField
      value={reason}
      label={say('draw.make.again')}
      lengthMax={DRAW_WORDS.reasonLengthMax}
      ready={[say('draw.make.again.ready.1'), say('draw.make.again.ready.2')]}
      onChange={(words) => write({ reason: words })}
    />
  </>
);

/** What is drawn for, and how many of it. */
export const What = ({ written: { goods, how, many, names }, write }: PartProps) => (
  <>
    <AskedField
      icon="lot"
      question={say('draw.make.what')}
      value={goods}
      placeholder={say('draw.make.what.placeholder')}
      lengthMax={DRAW_WORDS.goodsLengthMax}
      onChange={(words) => write({ goods: words })}
    />
    <ChooseOne
      icon="rank"
      question={say('draw.make.many')}
      of={[
        { key: 'some', word: say('draw.make.many.some') },
        { key: 'each', word: say('draw.make.many.each') },
        { key: 'named', word: say('draw.make.many.named') },
      ]}
      chosen={how}
      onChoose={(key) => write({ how: key })}
    />
    {how !== 'each' && (
      <View className="draw-many">
        <Field
          label={say('draw.make.many')}
          value={many}
          placeholder="20"
          lengthMax={4}
          onChange={(words) => write({ many: words.replace(/\D/g, '') })}
        />
      </View>
    )}
    {how === 'named' && <Names {...{ goods, many, names, write }} />}
  </>
);

type NamesProps = Pick<Written, 'goods' | 'many' | 'names'> & { write: PartProps['write'] };

/** The name of each: counted by the number that is written above, or one list that is pasted. */
const Names = ({ goods, many, names, write }: NamesProps) => {
  const read = namesIn(names);
  const count = Number(many);
  return (
    <>
      {goods.trim() !== '' && count >= 1 && count <= DRAW_LIMITS.namesMax && (
        <View className="pad">
          <PlainAct
            icon="rank"
            word={say('draw.make.names.counted')}
            onPress={() => write({ names: countedNames(goods.trim(), count) })}
          />
        </View>
      )}
      <AskedField
        icon="edit"
        question={say('draw.make.names')}
        value={names}
        placeholder={say('draw.make.names.placeholder')}
        lengthMax={NAMES_LENGTH_MAX}
        isTall
        problem={wrongInNames(read)}
        onChange={(words) => write({ names: words, many: String(namesIn(words).length) })}
      />
      {read.length > 0 && (
        <View className="pad">
          <Line className="second small" text={say('draw.make.names.count', { n: read.length })} />
        </View>
      )}
    </>
  );
};

/** When the list closes, and where lots are drawn. */
export const When = ({ written: { days, meetsIn }, write }: PartProps) => (
  <>
    <ChooseOne
      icon="calendar"
      question={say('draw.make.closes')}
      of={DAYS.map((n) => ({ key: String(n), word: say('draw.make.closes.n', { n }) }))}
      chosen={String(days)}
      onChoose={(n) => write({ days: Number(n) })}
    />
    <View className="pad">
      <Line className="second small" text={say('draw.make.closes.words', { when: stamp(timesAfter(days).closesAt) })} />
    </View>
    <AskedField
      icon="place"
      question={say('draw.make.in')}
      value={meetsIn}
      placeholder={say('draw.make.in.placeholder')}
      lengthMax={DRAW_WORDS.placeLengthMax}
      onChange={(words) => write({ meetsIn: words })}
    />
  </>
);
