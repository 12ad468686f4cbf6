import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Bars } from '../../ui/charts/Bars.tsx';
import { BlockTitle, breathOf, Line, Said } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { kindIcon } from '../need/index.ts';
import type { Figures } from './figures.ts';

/** The title of what waits now: the whole is said, and those of it that wait for a nod. */
export const WaitingTitle = ({ of: { waiting, awaitingNod } }: { of: Figures }) => (
  <>
    <BlockTitle words={say('figures.waiting')} />
    <Said
      lines={breathOf(
        [
          waiting === 0 ? '' : say('figures.waits', { n: waiting }),
          awaitingNod === 0 ? '' : say('figures.nods', { n: awaitingNod }),
        ],
        'waiting',
      )}
    />
  </>
);

/** What waits now, by kind. The words of a row lead to the needs behind its number: of the building, or of all. */
export const Kinds = ({ of: { kinds }, at }: { of: Figures; at: string }) => (
  <View className="surface rule bars">
    {kinds.length === 0 && <Line className="pad second" text={say('figures.none')} />}
    <Bars
      of={kinds.map(({ kind, waiting }) => ({
        key: kind,
        icon: kindIcon(kind),
        word: sayKind(kind),
        count: waiting,
        said: say('figures.kind', { kind: sayKind(kind), n: waiting }),
      }))}
      onOpen={(kind) => go.to('need/wall', { at, kind })}
    />
  </View>
);
