import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ERROR_CATALOG, type ErrorCode } from '../../../shared/kernel/errors.ts';
import type { Query, QueryResult } from '../data/index.ts';
import { now } from '../platform/clock.ts';
import { go } from '../platform/navigate.ts';
import { sayError } from '../words/names.ts';
import { say } from '../words/say.ts';
import { when } from '../words/time.ts';
import { PlainAct } from './Act.tsx';
import { Icon } from './Icon.tsx';
import { Middle } from './Middle.tsx';

type Props<T> = { of: QueryResult<T>; children: (value: T) => ReactNode };

/** Draws what a query knows, and in plain words what it does not. What was seen before stays, with its age. */
export const Loaded = <T,>({ of: { query, refresh }, children }: Props<T>) => {
  const again = () => void refresh();
  if (query.state === 'loading') return <Loading />;
  if (query.value === null) return <Failed code={query.state === 'error' ? query.code : 'NETWORK'} onAgain={again} />;
  return (
    <>
      <Age query={query} onAgain={again} />
      {children(query.value)}
    </>
  );
};

export const Loading = () => (
  <View className="middle waiting-words" aria-role="status">
    <View className="line second">
      <Icon name="clock" />
      <Text>{say('loading.words')}</Text>
    </View>
  </View>
);

/** Says that what is shown is old, how old, and lets the person try again. */
const Age = <T,>({ query, onAgain }: { query: Exclude<Query<T>, { state: 'loading' }>; onAgain: () => void }) => {
  if (query.state === 'ready' || query.state === 'refreshing' || query.at === null) return null;
  return (
    <View className="pad between rule" aria-role="status">
      <View>
        <View className="strong">{say('seen.title')}</View>
        <View className="second small">{when(query.at, now())}</View>
      </View>
      <PlainAct icon="retry" word={say('act.again')} onPress={onAgain} />
    </View>
  );
};

const Failed = ({ code, onAgain }: { code: ErrorCode; onAgain: () => void }) => {
  const { recovery } = ERROR_CATALOG[code];
  const canTry = recovery === 'same-request' || recovery === 'refresh';
  return (
    <Middle icon={code === 'NETWORK' ? 'offline' : 'warning'} title={sayError(code)}>
      <View className="pad acts">
        {canTry && <PlainAct icon="retry" word={say('act.again')} onPress={onAgain} />}
        {code === 'NEED_NOT_FOUND' && (
          <PlainAct icon="tab-needs" word={say('do.others')} onPress={() => go.tab('needs')} />
        )}
        {recovery === 'join' && <PlainAct icon="household" word={say('join.find')} onPress={go.join} />}
      </View>
    </Middle>
  );
};
