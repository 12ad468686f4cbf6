import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { Query, QueryResult } from '../data/index.ts';
import { now } from '../platform/clock.ts';
import { useShown } from '../platform/page-life.ts';
import { say } from '../words/say.ts';
import { when } from '../words/time.ts';
import { PlainAct } from './Act.tsx';
import { Icon } from './Icon.tsx';
import { Middle } from './Middle.tsx';
import { Line } from './Phrases.tsx';
import { waysOut } from './ways-out.ts';
import { sayError } from '../words/names.ts';

type Props<T> = {
  of: QueryResult<T>;
  /** Of two lists one under the other, the first tells the age of both. */
  hasAge?: boolean;
  children: (value: T) => ReactNode;
};

/** Draws what a query knows, and in plain words what it does not. What was seen before stays, with its age. */
export const Loaded = <T,>({ of: { query, refresh }, hasAge = true, children }: Props<T>) => {
  const again = () => void refresh();
  const at = query.state === 'loading' ? null : query.at;
  const wasOld = useWasOld(at);
  if (query.state === 'loading') return <Loading />;
  if (query.value === null) return <Failed code={failureOf(query)} onAgain={again} />;
  return (
    <>
      {hasAge && at !== null && (wasOld || isOld(query)) && <Age state={query.state} at={at} onAgain={again} />}
      {children(query.value)}
    </>
  );
};

const failureOf = (query: Query<unknown>): ErrorCode => (query.state === 'error' ? query.code : 'NETWORK');

/** Why something is not there to be read. Nothing was to be sent: without a network there is nothing kept either. */
const sayFailure = (code: ErrorCode): string => (code === 'NETWORK' ? say('loading.offline') : sayError(code));

/** Nothing newer came, or nothing yet. */
const isOld = (query: Query<unknown>): boolean =>
  query.state === 'offline' || query.state === 'error' || (query.state === 'refreshing' && query.isAgain === true);

export const Loading = () => (
  <View className="middle waiting-words" aria-role="status">
    <View className="line second">
      <Icon name="clock" />
      <Line text={say('loading.words')} />
    </View>
  </View>
);

/** What is older than this is told with its age. */
const OLD_MS = 5 * 60_000;

/**
 * Whether what the page showed first was old. Then a line with its age stands over it for as long as the page is in view: it says
 * when something newer has come, and nothing jumps under a finger.
 */
const useWasOld = (at: InstantMs | null): boolean => {
  const [wasOld, setWasOld] = useState<boolean | null>(null);
  const isOld = () => (at === null ? null : now() - at > OLD_MS);
  if (wasOld === null && at !== null) setWasOld(isOld());
  useShown(() => setWasOld(isOld()));
  return wasOld === true;
};

type AgeProps = { state: Exclude<Query<unknown>['state'], 'loading'>; at: InstantMs; onAgain: () => void };

/** How old what is shown is, whether something newer is on its way, and a way to look again. */
const Age = ({ state, at, onAgain }: AgeProps) => (
  <View className="pad between rule" aria-role="status">
    <View>
      <Line className="strong" text={say(state === 'ready' ? 'seen.fresh' : 'seen.title')} />
      <Line className="second small" text={when(at, now())} />
    </View>
    <PlainAct
      icon={state === 'refreshing' ? 'clock' : 'retry'}
      word={say(state === 'refreshing' ? 'seen.looking' : 'act.again')}
      isOff={state === 'refreshing'}
      onPress={onAgain}
    />
  </View>
);

const Failed = ({ code, onAgain }: { code: ErrorCode; onAgain: () => void }) => (
  <Middle icon={code === 'NETWORK' ? 'offline' : 'warning'} title={sayFailure(code)}>
    <View className="pad acts">
      {waysOut(code, onAgain).map((way) => (
        <PlainAct key={way.icon} {...way} />
      ))}
    </View>
  </Middle>
);
