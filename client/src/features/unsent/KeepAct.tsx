import type { Act, Told } from '../../data/index.ts';
import type { Method } from '../../platform/rpc.ts';
import { Line, PlainAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { act: Pick<Act<Method>, 'state' | 'keep'>; told: Told; onKept?: () => void };

/** Beside 再试: the act waits on the phone until there is a network. A full line says so, and everything stays as it is. */
export const KeepAct = ({ act: { state, keep }, told, onKept }: Props) => {
  if (state.kind !== 'failed' || state.canKeep === false) return null;
  if (state.canKeep === 'full') return <Line text={say('unsent.full')} />;
  const put = async () => {
    if (!(await keep(told))) return;
    toast('clock', say('unsent.kept'));
    onKept?.();
  };
  return <PlainAct icon="clock" word={say('unsent.keep')} onPress={() => void put()} />;
};
