import { useEffect, useState } from 'react';
import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Item, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { clockOf } from '../../../words/time.ts';
import type { NeedData } from './story.ts';

/** The flat and the number, for a helper who has not read them: from when on they may, then the press that shows them. */
export const Door = ({ need: { needId, door, requester } }: { need: NeedData }) => {
  const read = useAct('need.readDoor', () => undefined);
  const isOpen = useIsReached(door?.from ?? 0);
  if (!door) return null;
  if (!isOpen)
    return (
      <Item
        icon="clock"
        title={say('door.later')}
        words={say('door.later.words', { name: requester, clock: clockOf(door.from as InstantMs) })}
      />
    );
  return (
    <>
      <Item
        icon="place"
        title={say('door.read')}
        words={say('door.read.words', { name: requester })}
        onPress={() => read.send({ needId })}
      />
      <Refusal state={read.state} onAgain={read.again} />
    </>
  );
};

/** True once the moment has come, also while the page stands open. */
const useIsReached = (at: number): boolean => {
  const [seenAt, setSeenAt] = useState<number>(now);
  useEffect(() => {
    const left = at - now();
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setSeenAt(now()), left);
    return () => clearTimeout(timer);
  }, [at]);
  return at <= Math.max(seenAt, now());
};
