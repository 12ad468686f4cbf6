import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { CONSENT_THINGS, type ConsentThing } from '../../../../shared/membership/privacy.ts';
import { markAllStale, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { answerFor, answers, askFor, type Answers } from '../../platform/privacy.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, ChoiceTile, FieldTitle, Item, Line, Loaded, Page, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
import { useMe, type Me } from '../membership/index.ts';
import { ForgetMe } from './ForgetMe.tsx';
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
  const known = privacy.query.state === 'loading' ? null : privacy.query.value;
  // This phone goes by what it was told itself, whether or not that has got to the server yet.
  const [told, setTold] = useState<Told>({});
  useEffect(() => {
    void answers().then((kept) => setTold((since) => ({ ...kept, ...since })));
  }, []);
  const isGiven = (value: Privacy, thing: ConsentThing) => told[thing]?.isGiven ?? isGivenIn(value, thing);
  return (
    <Page title={say('me.privacy')} spoken={() => tellPrivacy(known, who, isGiven)}>
      <Loaded of={privacy}>
        {(value) => (
          <>
            {isResident && (
              <Item
                icon="call"
                title={say('phone.title')}
                words={say(value.phone ? 'phone.left' : 'phone.none')}
                onPress={go.phone}
              />
            )}
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
          <Item icon="trash" title={say('leave.title')} words={say('leave.row')} onPress={go.leave} />
        </>
      )}
      <View className="list-end" />
    </Page>
  );
};

const isGivenIn = ({ consents }: Privacy, thing: ConsentThing): boolean =>
  consents.some((consent) => consent.thing === thing && consent.isGiven);

type ConsentProps = { thing: ConsentThing; isGiven: boolean; onAnswer: (isGiven: boolean) => void };

/** Yes asks with the sheet that says what for; no needs no more words. */
const Consent = ({ thing, isGiven, onAnswer }: ConsentProps) => {
  const refuse = () => {
    onAnswer(false);
    void answerFor(thing, false).then(markAllStale);
  };
  const agree = () =>
    void askFor(thing).then((isAgreed) => {
      onAnswer(isAgreed);
      markAllStale();
    });
  return (
    <>
      <FieldTitle icon={ICONS[thing]} words={say(`privacy.${thing}`)} />
      <View className="choices words" aria-role="radiogroup" aria-label={say(`privacy.${thing}`)}>
        <ChoiceTile word={say('consent.yes')} isOn={isGiven} onPress={agree} />
        <ChoiceTile word={say('consent.no')} isOn={!isGiven} onPress={refuse} />
      </View>
    </>
  );
};

const tellPrivacy = (
  known: Privacy | null,
  who: Me['kind'] | undefined,
  isGiven: (value: Privacy, thing: ConsentThing) => boolean,
): readonly string[] => [
  inOneBreath([say('me.privacy'), say('privacy.consents.words')]),
  ...(known
    ? CONSENT_THINGS.map((thing) =>
        inOneBreath([say(`privacy.${thing}`), say(isGiven(known, thing) ? 'consent.yes' : 'consent.no')]),
      )
    : []),
  ...(who === 'applicant' ? [inOneBreath([say('forget.title'), say('forget.row')])] : []),
  ...(who === 'resident' ? [inOneBreath([say('phone.title'), say(known?.phone ? 'phone.left' : 'phone.none')])] : []),
  ...(who === 'resident' ? [inOneBreath([say('export.title'), say('export.words')])] : []),
  ...(who === 'resident' ? [inOneBreath([say('leave.title'), say('leave.row')])] : []),
];
