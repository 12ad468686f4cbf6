import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Answers, Item, Line, Loaded, Middle, Page, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { isClosed, type Draw } from './draw-facts.ts';
import { PickPerson, type Picked } from './PickPerson.tsx';
import { WitnessForm } from './WitnessForm.tsx';

/** The table of a draw: homes without a phone are entered there, witnesses named, and digits written down. */
export const TablePage = ({ drawId }: { drawId: string }) => (
  <Gate title={say('table.title')}>{(me) => <Shown me={me} drawId={drawId} />}</Gate>
);

type Step = 'enter' | 'leave' | 'witnesses';

const Shown = ({ me, drawId }: { me: Resident; drawId: string }) => {
  const detail = useQuery('draw.detail', { drawId });
  const [step, go] = useState<Step | null>(null);
  const [picked, pick] = useState<Picked | null>(null);
  const back = () => go(null);
  if (step === 'witnesses') return <WitnessForm {...{ me, drawId }} onBack={back} />;
  if (step !== null && !picked)
    return <PickPerson me={me} title={say(`table.${step}For`)} onBack={back} onPick={pick} />;
  const done = () => {
    pick(null);
    back();
  };
  return (
    <Page
      title={say('table.title')}
      over={picked && step && <ForSheet {...{ drawId, picked, isLeaving: step === 'leave' }} onClose={done} />}
    >
      <Loaded of={detail}>{(draw) => <Choices draw={draw} onStep={go} />}</Loaded>
    </Page>
  );
};

const Choices = ({ draw, onStep }: { draw: Draw; onStep: (step: Step) => void }) => {
  const { drawId, status, turn, witnesses, may } = draw;
  const isOpen = status === 'open' && !isClosed(draw, now());
  const isFrozen = status === 'frozen';
  const hasBegun = witnesses.some(({ digits }) => digits !== null);
  if (!may.includes('table') || !(isOpen || isFrozen || status === 'drawn'))
    return <Middle icon="lot" title={say('table.nothing')} />;
  return (
    <>
      {isOpen && (
        <Item
          icon="plus"
          title={say('table.enterFor')}
          words={say('table.enterFor.words')}
          onPress={() => onStep('enter')}
        />
      )}
      {turn !== null && (
        <Item
          icon="lot"
          title={say('table.say')}
          words={say('table.say.words')}
          onPress={() => go.to('draw/digits', { id: drawId, table: '1' })}
        />
      )}
      {isFrozen && !hasBegun && (
        <Item
          icon="person"
          title={say('table.witnesses')}
          words={say('table.witnesses.words')}
          onPress={() => onStep('witnesses')}
        />
      )}
      <Item
        icon="minus"
        title={say('table.leaveFor')}
        words={say('table.leaveFor.words')}
        onPress={() => onStep('leave')}
      />
      <View className="list-end" />
    </>
  );
};

type ForProps = { drawId: string; picked: Picked; isLeaving: boolean; onClose: () => void };

/** Asks before a home is entered, or given up for it. */
const ForSheet = ({ drawId, picked: { residentId, door, name }, isLeaving, onClose }: ForProps) => {
  const way = isLeaving ? 'leave' : 'enter';
  const onDone = () => {
    toast('check', say(`table.did.${way}`));
    onClose();
  };
  const enter = useAct('draw.enterFor', onDone);
  const leave = useAct('draw.leaveFor', onDone);
  const act = isLeaving ? leave : enter;
  return (
    <Sheet
      title={say(`table.sure.${way}`, { door })}
      onClose={onClose}
      acts={
        <Answers
          destroys={isLeaving}
          yes={{
            ...{ icon: isLeaving ? 'refuse' : 'check', word: say(`table.yes.${way}`) },
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ drawId, residentId }),
          }}
          no={{ icon: 'back', word: say('table.no'), onPress: onClose }}
        />
      }
    >
      <Line text={name} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
