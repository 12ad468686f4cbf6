import { useEffect } from 'react';
import { lastSent, useUnsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { online, reached } from '../../platform/network.ts';
import { useHidden } from '../../platform/page-life.ts';
import { useStore } from '../../platform/store.ts';
import { say } from '../../words/say.ts';
import { clockOf } from '../../words/time.ts';
import { Strip } from '../Strip.tsx';

const forgetSent = () => lastSent.set(null);

/** The one strip of acts that wait, on every page: no network, what waits, what was refused, and once when all was sent. It opens the line. */
export const UnsentStrip = () => {
  const { line, isSaved } = useUnsent();
  const isOnline = useStore(online);
  const isReached = useStore(reached);
  const sentAt = useStore(lastSent);
  useHidden(forgetSent);
  useEffect(() => forgetSent, []);
  const waiting = line.filter(({ kept }) => kept.refused === null).length;
  const refused = line.length - waiting;
  if (line.length === 0) {
    if (!isOnline) return <Strip icon="offline" title={say('unsent.offline')} />;
    return sentAt && <Strip icon="check" title={say('unsent.sent', { clock: clockOf(sentAt) })} />;
  }
  const hasNetwork = isOnline && isReached;
  const sayRefused = say('unsent.refused', { n: refused });
  const sayWaiting = say(hasNetwork ? 'unsent.sending' : 'unsent.offline');
  const words = refused > 0 ? sayRefused : say('unsent.waiting', { n: waiting });
  return (
    <Strip
      icon={hasNetwork ? 'clock' : 'offline'}
      title={waiting > 0 ? sayWaiting : sayRefused}
      words={isSaved ? (waiting > 0 ? words : say('unsent.look')) : say('unsent.notSaved')}
      onPress={go.unsent}
    />
  );
};
