import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, Answers, Line, PlainAct, Refusal, SecondAct, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { CodeGiven } from '../CodeGiven.tsx';
import { OfficeFacts } from '../OfficeFacts.tsx';
import type { ListedOffice } from '../office-words.ts';

type Props = { office: ListedOffice; onClose: () => void };
type Step = 'look' | 'end' | Output<'office.issueCode'>;

/** One office: what it is, how it stands, and what the staff can do about it. Each step is a sheet of its own. */
export const OfficeSheet = ({ office, onClose }: Props) => {
  const [step, setStep] = useState<Step>('look');
  if (step === 'end') return <AskEnd key="end" office={office} onBack={() => setStep('look')} onClose={onClose} />;
  if (step !== 'look')
    return (
      <Sheet
        key="code"
        title={say('office.code')}
        onClose={onClose}
        acts={<SecondAct icon="check" word={say('office.code.noted')} onPress={onClose} />}
      >
        <CodeGiven given={step} />
      </Sheet>
    );
  return <Look key="look" office={office} onStep={setStep} onClose={onClose} />;
};

const Look = ({ office, onStep, onClose }: Props & { onStep: (step: Step) => void }) => {
  const { officeId, organisation, status, since } = office;
  const { state, send, again } = useAct('office.issueCode', onStep);
  const isEnded = status === 'ended';
  return (
    <Sheet
      title={organisation}
      onClose={onClose}
      acts={
        <>
          <SecondAct icon="back" word={say('office.close')} onPress={onClose} />
          {!isEnded && (
            <Act
              icon="person"
              word={say(status === 'held' ? 'office.next' : 'office.give')}
              isSending={state.kind === 'sending'}
              onPress={() => send({ officeId })}
            />
          )}
        </>
      }
    >
      <Line className="strong" text={say(`office.is.${status}.since`, { at: when(since, now()) })} />
      <OfficeFacts office={office} />
      <Refusal state={state} onAgain={again} />
      {!isEnded && (
        <View className="acts">
          <PlainAct
            icon="edit"
            word={say('office.change')}
            onPress={() => {
              onClose();
              go.to('office/write', { id: officeId });
            }}
          />
          <PlainAct icon="stop" word={say('office.end')} onPress={() => onStep('end')} />
        </View>
      )}
    </Sheet>
  );
};

const AskEnd = ({ office: { officeId, organisation }, onBack, onClose }: Props & { onBack: () => void }) => {
  const { state, send, again } = useAct('office.end', () => {
    onClose();
    toast('check', say('office.ended'));
  });
  return (
    <Sheet
      title={say('office.end.ask', { organisation })}
      onClose={onClose}
      onBack={onBack}
      acts={
        <Answers
          yes={{
            icon: 'stop',
            word: say('office.end.yes'),
            isSending: state.kind === 'sending',
            onPress: () => send({ officeId }),
          }}
          no={{ icon: 'back', word: say('office.end.no'), onPress: onBack }}
          destroys
        />
      }
    >
      <Line text={say('office.end.words')} />
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
