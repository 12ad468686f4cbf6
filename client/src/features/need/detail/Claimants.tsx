import { View } from '@tarojs/components';
import { Item, PersonChip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CallOrNote } from '../notes/CallOrNote.tsx';
import type { NeedData } from './story.ts';

type Props = { need: NeedData; mayLeaveNote: boolean };

/** Who has it: a row for each, with 打 or 留言. Several of whom nobody can be called from here are one row: there is nothing to do on four. */
export const Claimants = ({ need: { needId, claimants, claimantCallIds }, mayLeaveNote }: Props) => {
  const role = say('detail.claimant');
  const callIdAt = (index: number) => claimantCallIds[index] ?? null;
  const canCall = claimants.some((_, index) => callIdAt(index) !== null);
  if (claimants.length > 1 && !canCall) {
    const names = claimants.join(say('list.and'));
    return <Item icon="family" title={names} words={role} said={[role, names]} />;
  }
  return (
    <>
      {claimants.map((name, index) => (
        <View key={`${name}-${index}`} className="surface pad rule">
          <PersonChip
            name={name}
            words={role}
            said={[role, name]}
            side={<CallOrNote name={name} callId={callIdAt(index)} needId={needId} mayLeaveNote={mayLeaveNote} />}
          />
        </View>
      ))}
    </>
  );
};
