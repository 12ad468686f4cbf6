import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Answers, ChooseOne, Loaded, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayDoor, type SilentHome } from './Silent.tsx';

type Props = { buildingId: string; home: SilentHome; onClose: () => void };

/** What a household said at the door or on the phone: who of them, and whether they have something to say. */
export const RecordSheet = ({ buildingId, home, onClose }: Props) => {
  const household = useQuery('household.find', { buildingId, unit: home.unit, flat: home.flat });
  const [residentId, choose] = useState<string | null>(null);
  const nothing = useAct('review.sayNothingFor', () => {
    toast('check', say('cockpit.record.did'));
    onClose();
  });
  const isOff = residentId === null;
  const writeDown = () => {
    if (residentId === null) return;
    onClose();
    go.to('review/opinion', { for: residentId });
  };
  return (
    <Sheet
      title={sayDoor(home)}
      onClose={onClose}
      acts={
        <Answers
          yes={{ icon: 'edit', word: say('cockpit.record.opinion'), isOff, onPress: writeDown }}
          no={{
            icon: 'check',
            word: say('review.sayNothing'),
            isOff,
            isSending: nothing.state.kind === 'sending',
            onPress: () => residentId !== null && nothing.send({ residentId }),
          }}
        />
      }
    >
      <Loaded of={household}>
        {({ people }) => (
          <ChooseOne
            icon="person"
            question={say('cockpit.record.who')}
            of={people.map((one) => ({ key: one.residentId, word: one.name }))}
            chosen={residentId}
            onChoose={choose}
          />
        )}
      </Loaded>
      <Refusal state={nothing.state} onAgain={nothing.again} />
    </Sheet>
  );
};
