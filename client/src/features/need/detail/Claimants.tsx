import { View } from '@tarojs/components';
import { Item, PersonChip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CallPerson } from '../../account/index.ts';
import type { NeedData } from './story.ts';

/** Who has it: a row for each, with 打. Several of whom nobody can be called from here are one row: there is nothing to do on four. */
export const Claimants = ({ need: { needId, claimants, claimantCallIds } }: { need: NeedData }) => {
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
            side={<CallPerson name={name} callId={callIdAt(index)} needId={needId} />}
          />
        </View>
      ))}
    </>
  );
};
