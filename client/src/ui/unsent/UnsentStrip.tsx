import { View } from '@tarojs/components';
import { sendUnsent, unsentNow, useUnsent, type Unsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { online, reached } from '../../platform/network.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { useStore } from '../../platform/store.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../words/spoken.ts';
import { PlainAct } from '../Act.tsx';
import { Icon } from '../Icon.tsx';
import { Listen } from '../Listen.tsx';
import { Line } from '../Phrases.tsx';
import { Press } from '../Press.tsx';
import { Strip } from '../Strip.tsx';

/** Nothing is wrong, it waits: amber, not red. */
const NoNetwork = () => <Strip icon="offline" title={say('offline.title')} words={say('offline.words')} />;

type Counts = { readonly waiting: number; readonly refused: number; readonly hasNetwork: boolean };

const titleOf = ({ waiting, refused, hasNetwork }: Counts): string => {
  if (waiting === 0) return say('unsent.refused', { n: refused });
  return say(hasNetwork ? 'unsent.title' : 'unsent.offline', { n: waiting });
};
const wordsOf = ({ waiting, refused }: Counts, isSaved: boolean): string => {
  if (!isSaved) return say('unsent.notSaved');
  if (waiting === 0) return say('unsent.look');
  return refused > 0 ? say('unsent.refused', { n: refused }) : say('unsent.words');
};

const Again = () => {
  const isSending = useUnsent().sending !== null;
  return (
    <PlainAct
      icon={isSending ? 'clock' : 'share'}
      word={say(isSending ? 'act.sending' : 'unsent.now')}
      isOff={isSending}
      onPress={() => void sendUnsent()}
    />
  );
};

const countsOf = (line: readonly Unsent[], hasNetwork: boolean): Counts => {
  const waiting = line.filter(({ kept }) => kept.refused === null).length;
  return { waiting, refused: line.length - waiting, hasNetwork };
};

/** The same as it is heard, with or without the act: nothing where there is a network and nothing waits. */
export const tellStrip = (hasAct: boolean): readonly SpokenLine[] => {
  const { line, isSaved } = unsentNow();
  if (line.length === 0) return online.get() ? [] : [inOneBreath([say('offline.title'), say('offline.words')])];
  const counts = countsOf(line, online.get() && reached.get());
  const title = titleOf(counts);
  return [
    { text: spoken(inOneBreath([title, wordsOf(counts, isSaved)])), of: title },
    ...(hasAct && counts.waiting > 0 ? [toPress(say('unsent.now'))] : []),
  ];
};

/** On every page while there is no network or something is not sent. It opens the line; the act that sends is left to a page that has it. */
export const UnsentStrip = ({ hasAct }: { hasAct: boolean }) => {
  const { line, isSaved } = useUnsent();
  const isOnline = useStore(online);
  const isReached = useStore(reached);
  const counts = countsOf(line, isOnline && isReached);
  const title = titleOf(counts);
  return (
    <>
      {line.length === 0 && !isOnline && <NoNetwork />}
      {line.length > 0 && (
        <View className="strip strip-wait" aria-live="polite">
          <Icon name={counts.hasNetwork ? 'clock' : 'offline'} />
          <Press className="grow unsent-open" heardAs={title} onPress={go.unsent}>
            <Line className="strong" text={title} />
            <Line text={wordsOf(counts, isSaved)} />
          </Press>
          <Listen label={say('listen.plain')} lines={() => tellStrip(hasAct)} />
          {hasAct && counts.waiting > 0 && <Again />}
        </View>
      )}
    </>
  );
};
