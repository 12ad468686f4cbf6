import { View } from '@tarojs/components';
import { sendUnsent, useUnsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { online, reached } from '../../platform/network.ts';
import { useStore } from '../../platform/store.ts';
import { say } from '../../words/say.ts';
import { PlainAct } from '../Act.tsx';
import { Icon } from '../Icon.tsx';
import { Line } from '../Phrases.tsx';
import { Press } from '../Press.tsx';

/** Nothing is wrong, it waits: amber, not red. */
const NoNetwork = () => (
  <View className="strip strip-wait" aria-live="polite">
    <Icon name="offline" />
    <View className="grow">
      <Line className="strong" text={say('offline.title')} />
      <Line text={say('offline.words')} />
    </View>
  </View>
);

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
      icon={isSending ? 'clock' : 'retry'}
      word={say(isSending ? 'act.sending' : 'act.again')}
      isOff={isSending}
      onPress={() => void sendUnsent()}
    />
  );
};

/** On every page while there is no network or something is not sent. It opens the line. */
export const UnsentStrip = () => {
  const { line, isSaved } = useUnsent();
  const isOnline = useStore(online);
  const isReached = useStore(reached);
  const waiting = line.filter(({ kept }) => kept.refused === null).length;
  const counts = { waiting, refused: line.length - waiting, hasNetwork: isOnline && isReached };
  return (
    <>
      {line.length === 0 && !isOnline && <NoNetwork />}
      {line.length > 0 && (
        <View className="strip strip-wait" aria-live="polite">
          <Icon name={counts.hasNetwork ? 'clock' : 'offline'} />
          <Press className="grow unsent-open" onPress={go.unsent}>
            <Line className="strong" text={titleOf(counts)} />
            <Line text={wordsOf(counts, isSaved)} />
          </Press>
          {waiting > 0 && <Again />}
        </View>
      )}
    </>
  );
};
