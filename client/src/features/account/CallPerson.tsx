import { Text } from '@tarojs/components';
import { useAct } from '../../data/index.ts';
import { callNumber } from '../../platform/window.ts';
import { Icon, Press } from '../../ui/index.ts';
import { sayError } from '../../words/names.ts';
import { say } from '../../words/say.ts';

type Props = { name: string; callId: string | null; needId?: string };

/** 打: asks for the number when it is tapped, and not before. Absent where there is none to ask for. */
export const CallPerson = ({ name, callId, needId }: Props) => {
  const { state, send } = useAct('membership.call', ({ phone }) => callNumber(phone));
  if (callId === null) return null;
  const isFailed = state.kind === 'failed';
  return (
    <>
      <Press
        className="plain call-person"
        label={say('call.label', { name })}
        isOff={state.kind === 'sending'}
        onPress={() => send({ callId, ...(needId === undefined ? {} : { needId }) })}
      >
        <Icon name="call" />
        <Text>{say('call.word')}</Text>
      </Press>
      {isFailed && <Text className="second small">{sayError(state.code)}</Text>}
    </>
  );
};
