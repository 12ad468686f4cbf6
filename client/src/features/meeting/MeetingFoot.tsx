import { View } from '@tarojs/components';
import { useAct } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Meeting } from './meeting-words.ts';

type Props = { meeting: Meeting; onCome: () => void };

/** The one act of whoever looks: the chair begins, decides and ends; somebody who speaks for a building comes. */
export const MeetingFoot = ({ meeting, onCome }: Props) =>
  meeting.status === 'planned' ? <Begin month={meeting.month} /> : <Running meeting={meeting} onCome={onCome} />;

/** True where there is something to do for whoever looks. */
export const hasFoot = ({ status, isChair, isPresent }: Meeting): boolean =>
  status === 'planned' ? isChair : status === 'running' && (isChair || !isPresent);

const Begin = ({ month }: { month: string }) => {
  const { state, again, send } = useAct('meeting.begin', () => toast('check', say('meeting.did.begin')));
  return (
    <>
      <Refusal state={state} onAgain={again} />
      <View className="acts">
        <Act
          icon="check"
          word={say('meeting.begin')}
          isSending={state.kind === 'sending'}
          onPress={() => send({ month })}
        />
      </View>
    </>
  );
};

const Running = ({ meeting: { meetingId, isChair, isPresent, sum, buildings }, onCome }: Props) => {
  const { state, again, send } = useAct('meeting.end', () => toast('check', say('meeting.did.end')));
  const first = buildings.find(({ undecided }) => undecided > 0);
  return (
    <>
      <Refusal state={state} onAgain={again} />
      <View className="acts">
        {isChair && first && (
          <Act
            icon="check"
            word={say('meeting.decide')}
            onPress={() => go.to('meeting/decide', { building: first.buildingId })}
          />
        )}
        {isChair && sum.undecided === 0 && (
          <Act
            icon="check"
            word={say('meeting.end')}
            isSending={state.kind === 'sending'}
            onPress={() => send({ meetingId })}
          />
        )}
        {!isChair && !isPresent && <SecondAct icon="person" word={say('meeting.attend')} onPress={onCome} />}
      </View>
    </>
  );
};
