import { sendUnsent, useUnsent, type Unsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { online, reached } from '../../platform/network.ts';
import { useStore } from '../../platform/store.ts';
import { say } from '../../words/say.ts';
import { PlainAct } from '../Act.tsx';
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

/** On every page while there is no network or something is not sent. It opens the line; the act that sends is left to a page that has it. */
export const UnsentStrip = ({ hasAct }: { hasAct: boolean }) => {
  const { line, isSaved } = useUnsent();
  const isOnline = useStore(online);
  const isReached = useStore(reached);
  const counts = countsOf(line, isOnline && isReached);
  return (
    <>
      {line.length === 0 && !isOnline && <NoNetwork />}
      {line.length > 0 && (
        <Strip
          icon={counts.hasNetwork ? 'clock' : 'offline'}
          title={titleOf(counts)}
          words={wordsOf(counts, isSaved)}
          onPress={go.unsent}
        >
          {hasAct && counts.waiting > 0 && <Again />}
        </Strip>
      )}
    </>
  );
};
