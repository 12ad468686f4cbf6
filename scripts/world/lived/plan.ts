import { KIND_RULES } from '../../../shared/need/kind-rules.ts';
import type { Random } from '../../../tests/fixtures/random.ts';
import { FATES, type Fate, type Step } from './fates.ts';
import { SENTENCES, type Sentence } from './sentences.ts';

/** One need that is said: in which building, on which day from the first, and how it goes. */
export type Matter = {
  readonly building: string;
  readonly day: number;
  readonly sentence: Sentence;
  readonly fate: Fate;
};

/** Needs of one building in a month; invented. */
const A_MONTH = 1;
/** The last days belong to what is still under way. */
const LAST_DAYS = 12;
/** What nobody neighbourly can take over: those in charge alone see it. */
const PRIVATE: readonly string[] = ['dispute', 'hukou', 'care'];

/** Of praise nothing comes; what is private those in charge take over. */
const fateOf = ({ kind }: Sentence, drawn: Fate): Fate => {
  if (kind === 'praise') return 'waits';
  return PRIVATE.includes(kind) ? 'given' : drawn;
};

/** What is said in `days` days in these buildings: some every month everywhere, and more in the last days. In the order it is said. */
export const planOf = (random: Random, buildings: readonly string[], days: number): readonly Matter[] => {
  const weights = (Object.keys(FATES) as Fate[]).map((fate) => [fate, FATES[fate].weight] as const);
  const matters = buildings.flatMap((building) =>
    Array.from({ length: Math.round((days / 30) * A_MONTH) + 1 }, (_, at): Matter => {
      const isLast = at === 0;
      const sentence = random.pick(SENTENCES);
      const day = isLast ? days - random.whole(1, LAST_DAYS) : random.whole(0, days - 1);
      return { building, day, sentence, fate: fateOf(sentence, random.weighted(weights)) };
    }),
  );
  return matters.sort((one, other) => one.day - other.day);
};

/** One entry of the diary: on its day somebody says a need, or does what comes next. */
export type Entry = { readonly day: number; readonly matter: Matter; readonly step: Step | null };

/** All that is done, day by day; what would come after the last day is not done, and nobody says 我家也是 of what is one household's alone. */
export const diaryOf = (matters: readonly Matter[], days: number): readonly Entry[] =>
  matters
    .flatMap((matter): readonly Entry[] => [
      { day: matter.day, matter, step: null },
      ...FATES[matter.fate].steps.map((step) => ({ day: matter.day + step.after, matter, step })),
    ])
    .filter(
      ({ day, matter, step }) => day < days && (step?.does !== 'alsoMine' || KIND_RULES[matter.sentence.kind].isShared),
    )
    // A sort that keeps the order of equals: what is said comes before what is done about it.
    .sort((one, other) => one.day - other.day);
