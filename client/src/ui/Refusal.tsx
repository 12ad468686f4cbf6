import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ERROR_CATALOG } from '../../../shared/kernel/errors.ts';
import type { ActState } from '../data/index.ts';
import { go } from '../platform/navigate.ts';
import { sayError } from '../words/names.ts';
import { say } from '../words/say.ts';
import { PlainAct } from './Act.tsx';
import { Strip } from './Strip.tsx';

type Props = { state: ActState; onAgain: () => void; children?: ReactNode };

/** Why an act did not happen and what can be done now. Amber: a refusal is no harm. */
export const Refusal = ({ state, onAgain, children }: Props) => {
  if (state.kind !== 'failed') return null;
  const { code } = state;
  return (
    <Strip icon={code === 'NETWORK' ? 'offline' : 'warning'} title={sayError(code)}>
      {state.canRetry && (
        <View className={children ? 'strip-acts' : ''}>
          {children}
          <PlainAct icon="retry" word={say('act.again')} onPress={onAgain} />
        </View>
      )}
      {ERROR_CATALOG[code].recovery === 'join' && (
        <PlainAct icon="household" word={say('join.find')} onPress={go.join} />
      )}
    </Strip>
  );
};
