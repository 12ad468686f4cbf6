import { Text } from '@tarojs/components';
import { go } from '../../../platform/navigate.ts';
import { Icon, Press } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CallPerson } from '../../account/index.ts';

type Props = { name: string; callId: string | null; needId: string; mayLeaveNote: boolean };

/** 打, and where the number is not public 留言. */
export const CallOrNote = ({ name, callId, needId, mayLeaveNote }: Props) => {
  if (callId !== null || !mayLeaveNote) return <CallPerson name={name} callId={callId} needId={needId} />;
  return (
    <Press
      className="plain call-person"
      label={say('note.to', { name })}
      onPress={() => go.to('need/notes', { id: needId })}
    >
      <Icon name="say" />
      <Text>{say('notes.title')}</Text>
    </Press>
  );
};
