import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Middle, Page, ProgressBar, Refusal, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { hasChanges, isAccepted, NOTHING_ACCEPTED, type Accepts } from './counts.ts';
import { CheckResult } from './CheckResult.tsx';
import { RosterColumns } from './RosterColumns.tsx';
import { RosterSheet } from './RosterSheet.tsx';
import { TakeBack } from './TakeBack.tsx';
import { Waiting } from './Waiting.tsx';
import { useImport, type Checked, type RosterImport as Import } from './use-import.ts';

/** Staff bring in a new roster: checked first, looked at, then applied. */
export const RosterImport = () => <Gate title={say('me.roster')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const roster = useImport();
  // What was looked at was looked at in one file: of another nobody has said anything yet.
  const [accepted, setAccepted] = useState({ of: '', accepts: NOTHING_ACCEPTED });
  const shown = roster.state.step === 'checked' ? roster.state.checked.importId : '';
  const accepts = shown === accepted.of ? accepted.accepts : NOTHING_ACCEPTED;
  return (
    <Page title={say('me.roster')} foot={isUnderway(roster) ? null : <Foot roster={roster} accepts={accepts} />}>
      <Body roster={roster} accepts={accepts} onAccept={(next) => setAccepted({ of: shown, accepts: next })} />
    </Page>
  );
};

/** The page itself says what is going on: a lamp that cannot be pressed would only say it again. */
const isUnderway = ({ state: { step }, checkState, applyState }: Import): boolean =>
  step === 'uploading' ||
  (step === 'checking' && checkState.kind === 'sending') ||
  (step === 'applying' && applyState.kind === 'sending');

type BodyProps = { roster: Import; accepts: Accepts; onAccept: (accepts: Accepts) => void };

const Body = ({ roster, accepts, onAccept }: BodyProps) => {
  const { state } = roster;
  switch (state.step) {
    case 'choose':
      return (
        <>
          <Waiting
            onApply={({ importId, newPlaces }) =>
              roster.apply({ importId, acceptRemovals: true, acceptPlaces: newPlaces })
            }
          />
          <Middle icon="document" title={say('roster.intro')} words={say('roster.intro.words')}>
            <RosterSheet />
          </Middle>
          <RosterColumns />
          <TakeBack onPlanned={(importId) => roster.apply({ importId, acceptRemovals: true })} />
        </>
      );
    case 'uploading':
    case 'notUploaded':
      return <Middle icon="document" title={say('roster.uploading')} words={state.file.name} />;
    case 'checking':
      return <Middle icon="document" title={say('roster.checking')} />;
    case 'checked':
      return (
        <CheckResult
          checked={state.checked}
          answers={state.answers}
          onAnswer={roster.answer}
          accepts={accepts}
          onAccept={onAccept}
        />
      );
    case 'stopped':
      return <Middle icon="document" title={say('roster.stopped')} words={say('roster.stopped.words')} />;
    case 'applying':
      return (
        <>
          <Middle
            icon="document"
            title={say('roster.applying', { done: state.done, total: state.total })}
            said={[say('roster.applyingSpoken', { done: state.done, total: state.total })]}
          />
          <View className="pad">
            <ProgressBar done={state.done} total={state.total} label={say('me.roster')} />
          </View>
        </>
      );
    case 'applied':
      return <Middle icon="check" title={say('roster.applied')} words={say('roster.applied.words')} />;
  }
};

/** One act at each step; what failed can be tried again without starting over. */
const Foot = ({ roster, accepts }: { roster: Import; accepts: Accepts }) => {
  const { state, checkState, applyState } = roster;
  return (
    <>
      <Refusal state={checkState} onAgain={roster.checkAgain} />
      <Refusal state={applyState} onAgain={roster.applyAgain} />
      {state.step === 'notUploaded' && (
        <Refusal state={{ kind: 'failed', code: 'NETWORK', canRetry: true }} onAgain={roster.sendAgain} />
      )}
      <View className="acts">
        <StepAct roster={roster} accepts={accepts} />
      </View>
    </>
  );
};

type SecondProps = { roster: Import; checked: Checked; accepts: Accepts; other: ReactNode };

/** Where many are touched nothing is applied before a second person has looked. */
const AfterSecond = ({ roster, checked, accepts, other }: SecondProps) => {
  const { query } = useQuery('community.roster', {});
  const { importId, newPlaces } = checked;
  const waiting = query.state === 'loading' ? null : query.value?.waiting;
  const isSeen = waiting?.importId === importId && waiting.confirmedByName !== null;
  return (
    <>
      <Act
        icon={isSeen ? 'check' : 'clock'}
        word={say(isSeen ? 'roster.apply' : 'roster.second')}
        isOff={!isSeen || !isAccepted(checked, accepts)}
        isSending={roster.applyState.kind === 'sending'}
        onPress={() => roster.apply({ importId, acceptRemovals: accepts.removals, acceptPlaces: newPlaces })}
      />
      {other}
    </>
  );
};

const StepAct = ({ roster, accepts }: { roster: Import; accepts: Accepts }) => {
  const { state, applyState, choose, apply } = roster;
  const isBusy = applyState.kind === 'sending';
  const other = <SecondAct icon="document" word={say('roster.other')} isOff={isBusy} onPress={choose} />;
  if (state.step === 'stopped') {
    return (
      <>
        <Act icon="retry" word={say('roster.resume')} isSending={isBusy} onPress={() => apply(state.begun)} />
        {other}
      </>
    );
  }
  if (state.step === 'applying') return other;
  if (state.step === 'applied') return <Act icon="check" word={say('roster.back')} onPress={go.back} />;
  if (state.step === 'checked' && state.checked.questions.some(({ key }) => state.answers.has(key))) {
    return (
      <>
        <Act icon="retry" word={say('roster.again')} onPress={roster.checkWithAnswers} />
        {other}
      </>
    );
  }
  if (state.step === 'checked' && hasChanges(state.checked)) {
    const { importId, newPlaces, needsSecond } = state.checked;
    if (needsSecond) return <AfterSecond roster={roster} checked={state.checked} accepts={accepts} other={other} />;
    return (
      <>
        <Act
          icon="check"
          word={say('roster.apply')}
          isOff={!isAccepted(state.checked, accepts)}
          isSending={isBusy}
          onPress={() => apply({ importId, acceptRemovals: accepts.removals, acceptPlaces: newPlaces })}
        />
        {other}
      </>
    );
  }
  return <Act icon="document" word={say('roster.choose')} onPress={choose} />;
};
