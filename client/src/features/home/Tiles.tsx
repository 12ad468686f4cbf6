import { Text, View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Listen, pictureOf, Press } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { tellBalance } from '../points/index.ts';
import type { FrontData } from './front.ts';
import { BALANCE, MONTH, tellMonth } from './spoken.ts';

/** My building this month, and my points: a picture, a number, a word; each leads to its tab. */
export const Tiles = ({ front: { thisMonth, pointsBalance } }: { front: FrontData }) => (
  <View className="home-tiles">
    <View className="home-tile">
      <Press
        className={`home-tile-open ${pictureOf('tab-building')}`}
        heardAs={MONTH}
        onPress={() => go.tab('building')}
      >
        <View className="small second">{say('home.month')}</View>
        <View className="strong nb">{say('home.month.said', { n: thisMonth.said })}</View>
        <Happened n={thisMonth.said} />
        <View className="strong nb">{say('home.month.done', { n: thisMonth.confirmed })}</View>
        <Happened n={thisMonth.confirmed} isDone />
      </Press>
      <Listen label={say('listen.page', { title: say('home.month') })} lines={() => [tellMonth(thisMonth)]} />
    </View>
    <View className="home-tile">
      <Press
        className={`home-tile-open gain ${pictureOf('tab-points')}`}
        heardAs={BALANCE}
        onPress={() => go.tab('points')}
      >
        <View className="small second">{say('home.points')}</View>
        <View className="points-line">
          <Text className="home-number">{pointsBalance}</Text>
          <Text className="strong">{say('points.unit')}</Text>
        </View>
      </Press>
      <Listen
        label={say('listen.page', { title: say('home.points') })}
        lines={() => [tellBalance({ balance: pointsBalance })]}
      />
    </View>
  </View>
);

/** As many panes as fit in a tile; what is more stands in the number. */
const PANES_MAX = 10;

/** One pane for each need, drawn as one stroke: a node for each would have to cross to the view. */
const Happened = ({ n, isDone = false }: { n: number; isDone?: boolean }) => (
  <View className={isDone ? 'happened done' : 'happened'} style={`width:${Math.min(n, PANES_MAX) * 12}px`} />
);
