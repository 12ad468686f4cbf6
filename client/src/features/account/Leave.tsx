import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import type { ErrorCode } from '../../../../shared/kernel/errors.ts';
import { forgetPerson, useAct, type ActState } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import {
  Answers,
  Item,
  Line,
  Loaded,
  Loading,
  Middle,
  Page,
  PlainAct,
  Refusal,
  Sheet,
  type IconName,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { dropLeaving, keepLeaving, leavingNow, useMe } from '../membership/index.ts';

/** What leaving does, in the order in which it matters to whoever leaves. */
const EFFECTS = [
  { key: 'name', icon: 'person' },
  { key: 'needs', icon: 'tab-needs' },
  { key: 'done', icon: 'check' },
  { key: 'claims', icon: 'claim' },
  { key: 'points', icon: 'tab-points' },
  { key: 'roster', icon: 'document' },
  { key: 'again', icon: 'retry' },
] as const satisfies readonly { key: string; icon: IconName }[];

/** After these the account is what it was. Whatever else fails may have ended it: it is gone on with. */
const STAYS: readonly ErrorCode[] = ['NOT_THIS_PERSON', 'LAST_ADMIN'];

/** The way out: what it does is read first, and asked once more. It is no resident's page: halfway through nobody is one any more. */
export const Leave = () => {
  const me = useMe();
  const [isAsking, setIsAsking] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const over = () => void forgetPerson().then(go.startOver);
  const { state, send, again } = useAct(
    'membership.leave',
    ({ status }) => {
      if (status === 'left') over();
    },
    ({ status }, input) => (status === 'leaving' ? input : undefined),
  );
  const goOn = (leaver: string) => {
    setIsLeaving(true);
    send({ residentId: leaver });
  };
  const resume = useRef(goOn);
  useEffect(() => {
    void leavingNow().then((leaver) => leaver !== null && resume.current(leaver));
  }, []);
  const refused = state.kind === 'failed' ? state.code : null;
  useEffect(() => {
    // The last answer was lost, and there is nobody left who could ask.
    if (refused === 'NOT_RESIDENT') over();
    if (refused && STAYS.includes(refused)) void dropLeaving().then(() => setIsLeaving(false));
  }, [refused]);
  if (isLeaving) return <Leaving state={state} onAgain={again} />;
  const residentId =
    me.query.state !== 'loading' && me.query.value?.kind === 'resident' ? me.query.value.residentId : null;
  return (
    <Page
      title={say('leave.title')}
      over={
        isAsking &&
        residentId !== null && (
          <Sheet
            title={say('leave.ask')}
            onClose={() => setIsAsking(false)}
            acts={
              <Answers
                yes={{
                  icon: 'trash',
                  word: say('leave.yes'),
                  onPress: () => void keepLeaving(residentId).then(() => goOn(residentId)),
                }}
                no={{ icon: 'back', word: say('leave.no'), onPress: () => setIsAsking(false) }}
                destroys
              />
            }
          >
            <Line text={say('leave.ask.words')} />
            <Refusal state={state} onAgain={again} />
          </Sheet>
        )
      }
    >
      <Loaded of={me}>
        {({ kind }) => (
          <>
            {EFFECTS.map(({ key, icon }) => (
              <Item key={key} icon={icon} title={say(`leave.${key}`)} words={say(`leave.${key}.words`)} />
            ))}
            {kind === 'resident' && (
              <View className="pad rule acts">
                <PlainAct icon="trash" word={say('leave.start')} onPress={() => setIsAsking(true)} />
              </View>
            )}
          </>
        )}
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};

const Leaving = ({ state, onAgain }: { state: ActState; onAgain: () => void }) => (
  <Page title={say('leave.title')}>
    <Middle icon="clock" title={say('leave.going')} words={say('leave.going.words')} />
    {state.kind === 'failed' ? <Refusal state={state} onAgain={onAgain} /> : <Loading />}
  </Page>
);
