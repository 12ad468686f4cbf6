import { View } from '@tarojs/components';
import { ERROR_CATALOG } from '../../../shared/kernel/errors.ts';
import type { ActState } from '../data/index.ts';
import { go } from '../platform/navigate.ts';
import { sayError } from '../words/names.ts';
import { say } from '../words/say.ts';
import { PlainAct } from './Act.tsx';
import { Strip } from './Strip.tsx';
import type { Way } from './ways-out.ts';

type Props = {
  state: ActState;
  /** Left out where the lamp that was pressed is still there: pressed again, it sends the same. */
  onAgain?: () => void;
};

/** Why an act did not happen and what can be done now, to be read and heard. Amber: a refusal is no harm. */
export const Refusal = ({ state, onAgain }: Props) => {
  if (state.kind !== 'failed') return null;
  const { code, canRetry, isLineFull } = state;
  const ways: readonly Way[] = [
    ...(canRetry && onAgain ? [{ icon: 'retry', word: say('act.again'), onPress: onAgain } as const] : []),
    ...(ERROR_CATALOG[code] === 'join'
      ? [{ icon: 'household', word: say('join.find'), onPress: () => go.to('membership/join') } as const]
      : []),
  ];
  return (
    <Strip icon={code === 'NETWORK' ? 'offline' : 'warning'} title={isLineFull ? say('unsent.full') : sayError(code)}>
      {ways.length > 0 && (
        <View>
          {ways.map((way) => (
            <PlainAct key={way.icon} {...way} />
          ))}
        </View>
      )}
    </Strip>
  );
};
