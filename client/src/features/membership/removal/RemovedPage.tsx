import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import {
  Act,
  Answers,
  Item,
  Line,
  Loaded,
  Middle,
  Page,
  PlainAct,
  ReasonField,
  Refusal,
  Sheet,
  toast,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { day, when } from '../../../words/time.ts';
import { addressOf, useMe, type Me } from '../me.ts';
import { Replaced, ReplacedAct } from '../phone/Replaced.tsx';

type Removed = Extract<Me, { kind: 'removed' }>;

/** Somebody who was taken out of the building group: why, and the one time they may say that it is wrong. */
export const RemovedPage = () => {
  const me = useMe();
  const [asks, ask] = useState<'appeal' | 'accept' | null>(null);
  const known = me.query.state === 'loading' ? null : (me.query.value ?? null);
  const removed = known?.kind === 'removed' ? known : null;
  const close = (): void => ask(null);
  return (
    <Page
      title={say('removed.page')}
      foot={removed && <Foot of={removed} onAppeal={() => ask('appeal')} onAccept={() => ask('accept')} />}
      over={removed && asks && <Over of={removed} {...{ asks, close }} />}
    >
      <Loaded of={me}>
        {(who) => (who.kind === 'removed' ? <Shown of={who} /> : <Back isIn={who.kind === 'resident'} />)}
      </Loaded>
    </Page>
  );
};

/** It was undone meanwhile, or taken away. */
const Back = ({ isIn }: { isIn: boolean }) => (
  <Middle icon={isIn ? 'check' : 'household'} title={say(isIn ? 'removed.back' : 'removed.gone')}>
    <View className="pad acts">
      <PlainAct icon="tab-home" word={say('tab.home')} onPress={() => go.tab('home')} />
    </View>
  </Middle>
);

/** Somebody who was taken out; or who went on on a new phone. */
const Shown = ({ of }: { of: Removed }) => (of.isReplaced ? <Replaced of={of} /> : <Told of={of} />);

const Told = ({ of }: { of: Removed }) => {
  const { name, reason, removedAt, appeal } = of;
  return (
    <>
      <Middle icon="status-refused" title={say('removed.title')} words={say('removed.reason', { reason })} />
      <Item icon="person" title={name} words={addressOf(of)} />
      <Item icon="clock" title={when(removedAt, now())} words={sayState(of)} />
      {appeal && <Item icon="say" title={say('removed.said', { words: appeal.words })} />}
      {appeal && appeal.heard !== null && (
        <Item
          icon="status-refused"
          title={say('removed.stays')}
          words={say('removed.reason', { reason: appeal.heard })}
        />
      )}
      <Line className="pad second" text={say('removed.kept')} />
    </>
  );
};

const sayState = ({ appeal, appealUntil }: Removed): string => {
  if (appealUntil !== null) return say('removed.until', { day: day(appealUntil, now()) });
  if (appeal === null) return say('removed.late');
  return say(appeal.heard === null ? 'removed.waits' : 'removed.heard');
};

type FootProps = { of: Removed; onAppeal: () => void; onAccept: () => void };
const Foot = (props: FootProps) => (props.of.isReplaced ? <ReplacedAct /> : <RemovedActs {...props} />);

const RemovedActs = ({ of, onAppeal, onAccept }: FootProps) => (
  <View className="acts">
    {of.appealUntil !== null && <Act icon="say" word={say('removed.appeal')} onPress={onAppeal} />}
    {of.isFinal ? (
      <Act icon="household" word={say('applicant.again')} onPress={() => go.to('membership/join')} />
    ) : (
      <PlainAct icon="check" word={say('removed.accept')} onPress={onAccept} />
    )}
  </View>
);

type OverProps = { of: Removed; asks: 'appeal' | 'accept'; close: () => void };
const Over = ({ of, asks, close }: OverProps) =>
  asks === 'appeal' ? <AppealSheet of={of} onClose={close} /> : <AcceptSheet onClose={close} />;

/** One tap says it for whoever does not write. */
const READY = ['removed.ready.here', 'removed.ready.mistaken', 'removed.ready.come'] as const;

const AppealSheet = ({ of, onClose }: { of: Removed; onClose: () => void }) => {
  const { words, type, forget } = useWords(`membership.appealRemoval ${of.removedAt}`);
  const act = useAct('membership.appealRemoval', () => {
    forget();
    toast('check', say('removed.did.appeal'));
    onClose();
  });
  const said = words.trim();
  return (
    <Sheet
      title={say('removed.appeal.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'say',
            word: say('removed.appeal.yes'),
            isOff: said.length < MEMBERSHIP_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ words: said }),
          }}
          no={{ icon: 'back', word: say('door.turnAway.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('removed.appeal.words')} />
      <ReasonField
        label={say('removed.appeal.why')}
        value={words}
        lengthMax={MEMBERSHIP_LIMITS.reasonLengthMax}
        ready={READY.map((one) => say(one))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

const AcceptSheet = ({ onClose }: { onClose: () => void }) => {
  const act = useAct('membership.withdraw', () => {
    onClose();
    go.tab('home');
  });
  return (
    <Sheet
      title={say('removed.accept.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('removed.accept.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({}),
          }}
          no={{ icon: 'back', word: say('door.turnAway.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('removed.accept.words')} />
      <Line text={say('removed.accept.again')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
