import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Bars } from '../../ui/charts/Bars.tsx';
import { Listen } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { kindIcon } from '../need/index.ts';
import type { Figures } from './figures.ts';
import { tellKinds } from './spoken.ts';

/** The head of a plot: what it shows, and its 听. */
export const PlotTitle = ({ words, lines }: { words: string; lines: () => readonly string[] }) => (
  <View className="block-title between">
    <View>{words}</View>
    <Listen label={say('listen.page', { title: words })} lines={lines} />
  </View>
);

/** The title of what waits now. */
export const WaitingTitle = ({ of }: { of: Figures }) => (
  <PlotTitle words={say('figures.waiting')} lines={() => [tellKinds(of)]} />
);

/** What waits now, by kind. A tap on a row leads to the needs behind its number: of the building, or of all. */
export const Kinds = ({ of: { kinds }, at }: { of: Figures; at: string }) => (
  <View className="surface rule bars">
    {kinds.length === 0 && <View className="pad second">{say('figures.none')}</View>}
    <Bars
      of={kinds.map(({ kind, waiting }) => ({ key: kind, icon: kindIcon(kind), word: sayKind(kind), count: waiting }))}
      onOpen={(kind) => go.needs(at, kind)}
    />
  </View>
);
