import { ERROR_CATALOG } from '../../../shared/kernel/errors.ts';
import type { ActState } from '../data/index.ts';
import { go } from '../platform/navigate.ts';
import { sayError } from '../words/names.ts';
import { say } from '../words/say.ts';
import { PlainAct } from './Act.tsx';
import { Strip } from './Strip.tsx';

/** Why an act did not happen and what can be done now. Nothing while there is nothing to say. */
export const Refusal = ({ state, onAgain }: { state: ActState; onAgain: () => void }) => {
  if (state.kind !== 'failed') return null;
  const { code } = state;
  const isOffline = code === 'NETWORK';
  return (
    <Strip icon={isOffline ? 'offline' : 'warning'} title={sayError(code)} isBad={!isOffline && !state.canRetry}>
      {state.canRetry && <PlainAct icon="retry" word={say('act.again')} onPress={onAgain} />}
      {ERROR_CATALOG[code].recovery === 'join' && (
        <PlainAct icon="household" word={say('join.find')} onPress={go.join} />
      )}
    </Strip>
  );
};
