import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../../shared/code/pages.ts';
import { Months } from '../../../ui/charts/Months.tsx';
import { Parts } from '../../../ui/charts/Parts.tsx';
import { TrendLine } from '../../../ui/charts/TrendLine.tsx';
import { BlockTitle, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import type { Figures } from '../figures.ts';
import { Kinds, WaitingTitle } from '../Kinds.tsx';
import { PictureAct } from './PictureAct.tsx';
import { factsOfMonths } from './say-months.ts';

/** What waits now and how six months went: of one building, or of all together, whose needs are behind the numbers. */
export const Plots = ({ of, at, target }: { of: Figures; at: string; target: SharedTarget }) => (
  <>
    <WaitingTitle of={of} />
    <View className="surface rule">
      <Parts
        whole={{ word: say('board.whole'), count: of.waiting }}
        of={[
          { icon: 'status-claimed', word: say('board.working'), count: of.waiting - of.awaitingNod },
          { icon: 'status-done', word: say('board.nod'), count: of.awaitingNod },
        ]}
      />
    </View>
    <Kinds of={of} at={at} />
    <PictureAct what={say('figures.waiting')} target={target} plot="waiting" />
    <BlockTitle words={say('figures.months')} />
    <View className="surface rule trend-box">
      <TrendLine first={of.months.map(({ said }) => said)} other={of.months.map(({ confirmed }) => confirmed)} />
      <MonthTable of={of} />
    </View>
    <PictureAct what={say('figures.months')} target={target} plot="months" />
  </>
);

/** What was said and what was finished, month by month: two numbers that are counted apart. */
const MonthTable = ({ of }: { of: Figures }) => (
  <>
    <Months
      names={of.months.map(({ month }) => monthName(month))}
      rows={[
        {
          word: say('figures.said'),
          counts: of.months.map(({ said }) => said),
          said: factsOfMonths(of, 'said'),
        },
        {
          word: say('figures.confirmed'),
          counts: of.months.map(({ confirmed }) => confirmed),
          said: factsOfMonths(of, 'confirmed'),
        },
      ]}
    />
    <Line className="months-note second small" text={say('figures.apart')} />
  </>
);
