import { go } from '../../platform/navigate.ts';
import { CountedUntil, Facts, Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { FrontData } from './front.ts';

/** My building this month, and my points; each leads to its tab. */
export const Standing = ({ front: { thisMonth, pointsBalance } }: { front: FrontData }) => {
  const said = say('home.month.said', { n: thisMonth.said });
  const done = say('home.month.done', { n: thisMonth.confirmed });
  const month = say('home.month');
  return (
    <>
      <Item
        icon="tab-building"
        title={month}
        words={<Facts of={[said, done]} />}
        said={[month, said, done, say('listen.left', { n: thisMonth.waiting })]}
        onPress={() => go.tab('building')}
      />
      <CountedUntil asOf={thisMonth.asOf} />
      <Item
        icon="tab-points"
        title={say('home.points')}
        side={`${pointsBalance} ${say('points.unit')}`}
        said={[say('listen.balance', { n: pointsBalance })]}
        onPress={() => go.tab('points')}
      />
    </>
  );
};
