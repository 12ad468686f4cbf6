import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { CONSENT_THINGS, type ConsentThing } from '../../../../shared/membership/privacy.ts';
import { markAllStale, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { answerFor, answers, askFor, refuseAlso, type Answers } from '../../platform/privacy.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, ChooseOne, Item, Line, Loaded, Page, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useMe } from '../membership/index.ts';
import { ForgetMe } from './ForgetMe.tsx';
import { MyName } from './MyName.tsx';
import { TakeAlong } from './TakeAlong.tsx';

type Privacy = Output<'membership.privacy'>;
type Told = Partial<Record<ConsentThing, Pick<NonNullable<Answers[ConsentThing]>, 'isGiven'>>>;

const ICONS = { picture: 'camera', recording: 'speak', file: 'document' } as const satisfies Record<
  ConsentThing,
  IconName
>;

/** What Linli may use of mine, what it has of me, and the way out. A stranger has the first of these too. */
export const MyPrivacy = () => {
  const privacy = useQuery('membership.privacy', {});
  const me = useMe();
  const who = me.query.state === 'loading' ? undefined : me.query.value?.kind;
  const isResident = who === 'resident';
  // What was said here shows until the server has answered; from then on what the server says.
  const [told, setTold] = useState<Told>({});
  useEffect(() => {
    void answers().then((kept) => setTold((since) => ({ ...unsentOf(kept), ...since })));
  }, []);
  const stands = privacy.query.state === 'loading' ? undefined : privacy.query.value?.consents;
  useEffect(() => {
    if (stands) void refuseAlso(stands.filter((one) => one.isGiven).map(({ thing }) => thing));
  }, [stands]);
  const isGiven = (value: Privacy, thing: ConsentThing) => told[thing]?.isGiven ?? isGivenIn(value, thing);
  return (
    <Page title={say('me.privacy')}>
      <Loaded of={privacy}>
        {(value) => (
          <>
            {isResident && (
              <Item
                icon="call"
                title={say('phone.title')}
                words={say(value.phone ? 'phone.left' : 'phone.none')}
                onPress={() => go.to('account/phone')}
              />
            )}
            {isResident && <MyName isShown={value.isNameShown} />}
            <BlockTitle words={say('privacy.consents')} />
            <View className="pad">
              <Line className="second" text={say('privacy.consents.words')} />
            </View>
            {CONSENT_THINGS.map((thing) => (
              <Consent
                key={thing}
                thing={thing}
                isGiven={isGiven(value, thing)}
                onAnswer={(answer) => setTold((since) => ({ ...since, [thing]: { isGiven: answer } }))}
              />
            ))}
          </>
        )}
      </Loaded>
      <Item
        icon="kind-child"
        title={say('children.title')}
        words={say('children.row')}
        onPress={() => go.to('account/children')}
      />
      {who === 'applicant' && (
        <>
          <BlockTitle words={say('privacy.mine')} />
          <ForgetMe />
        </>
      )}
      {isResident && (
        <>
          <BlockTitle words={say('privacy.mine')} />
          <TakeAlong />
          <Item
            icon="say"
            title={say('privacy.nicknames')}
            words={say('privacy.nicknames.words')}
            onPress={() => go.to('review/nicknames')}
          />
          <Item
            icon="trash"
            title={say('leave.title')}
            words={say('leave.row')}
            onPress={() => go.to('account/leave')}
          />
        </>
      )}
      <View className="list-end" />
    </Page>
  );
};

const unsentOf = (kept: Answers): Told => Object.fromEntries(Object.entries(kept).filter(([, { isSent }]) => !isSent));

const isGivenIn = ({ consents }: Privacy, thing: ConsentThing): boolean =>
  consents.some((consent) => consent.thing === thing && consent.isGiven);

type ConsentProps = { thing: ConsentThing; isGiven: boolean; onAnswer: (isGiven: boolean) => void };

/** Yes asks with the sheet that says what for; no needs no more words. */
const Consent = ({ thing, isGiven, onAnswer }: ConsentProps) => {
  const refuse = () => {
    onAnswer(false);
    void answerFor(thing, false).then((stands) => {
      onAnswer(stands);
      markAllStale();
    });
  };
  const agree = () =>
    void askFor(thing).then((isAgreed) => {
      onAnswer(isAgreed);
      markAllStale();
    });
  return (
    <ChooseOne
      icon={ICONS[thing]}
      question={say(`privacy.${thing}`)}
      of={[
        { key: 'yes', word: say('consent.yes') },
        { key: 'no', word: say('consent.no') },
      ]}
      chosen={isGiven ? 'yes' : 'no'}
      onChoose={(key) => (key === 'yes' ? agree() : refuse())}
    />
  );
};
