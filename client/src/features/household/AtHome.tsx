import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, Loaded, Page, PersonChip, PlainAct, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { addressOf, type Building } from '../membership/index.ts';
import { CardPaper } from './CardPaper.tsx';
import { CardSheet } from './CardSheet.tsx';

type Household = Output<'household.find'>;
type Props = {
  mayIssue: boolean;
  building: Building;
  unit: number;
  flat: string;
  /** Writes down for the review what they say at the door. */
  asksAtDoor?: boolean;
  onBack: () => void;
};

/** One household: its people, for whom one can act, and its card. */
export const AtHome = ({ mayIssue, building, unit, flat, asksAtDoor = false, onBack }: Props) => {
  const household = useQuery('household.find', { buildingId: building.buildingId, unit, flat });
  const [isIssuing, setIsIssuing] = useState(false);
  const [printed, setPrinted] = useState<string | null>(null);
  const address = addressOf({ buildingName: building.name, unit, flat });
  const known = household.query.state === 'loading' ? null : household.query.value;
  if (printed !== null) return <CardPaper address={address} code={printed} onBack={() => setPrinted(null)} />;
  return (
    <Page
      title={address}
      onBack={onBack}
      over={
        isIssuing && known && <CardSheet household={known} onPrint={setPrinted} onClose={() => setIsIssuing(false)} />
      }
    >
      <Loaded of={household}>
        {(found) => (
          <>
            <BlockTitle words={say('behalf.who')} />
            {found.people.map((person) => (
              <Person
                key={person.residentId}
                of={person}
                asksAtDoor={asksAtDoor}
                prints={mayIssue}
                door={{ building: building.buildingId, unit: String(unit), flat }}
              />
            ))}
            <Card of={found} onIssue={mayIssue ? () => setIsIssuing(true) : undefined} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type Door = { readonly building: string; readonly unit: string; readonly flat: string };
type PersonProps = { of: Household['people'][number]; door: Door; asksAtDoor: boolean; prints: boolean };

const Person = ({ of: { residentId, name, hasAccount, refusesHousemates }, door, asksAtDoor, prints }: PersonProps) => (
  <View className="surface pad rule behalf-person">
    <PersonChip
      name={name}
      words={say(hasAccount ? 'behalf.hasAccount' : 'behalf.noAccount')}
      side={
        <PlainAct
          icon="edit"
          word={say('behalf.say')}
          onPress={() => go.to('need/post', { for: residentId, ...door })}
        />
      }
    />
    {prints && <AsKeeper residentId={residentId} hasAccount={hasAccount} isRefused={refusesHousemates} />}
    {asksAtDoor && <AtDoor residentId={residentId} />}
  </View>
);

type KeeperProps = { residentId: string; hasAccount: boolean; isRefused: boolean };

/** Their passbook; of whoever has no account also that what they have is brought, and whether those they live with act for them, as they said at the door. */
const AsKeeper = ({ residentId, hasAccount, isRefused }: KeeperProps) => {
  const act = useAct('household.allowHousemates', ({ isAllowed }) =>
    toast('check', say(isAllowed ? 'behalf.did.allowed' : 'behalf.did.refused')),
  );
  return (
    <>
      <View className="acts">
        <PlainAct
          icon="print"
          word={say('behalf.passbook')}
          onPress={() => go.to('redemption/passbook', { id: residentId })}
        />
        {!hasAccount && (
          <PlainAct
            icon="kind-elder"
            word={say('behalf.bring')}
            onPress={() => go.to('redemption/door', { id: residentId })}
          />
        )}
        {!hasAccount && (
          <PlainAct
            icon={isRefused ? 'family' : 'refuse'}
            word={say(isRefused ? 'behalf.allow' : 'behalf.refuse')}
            isSending={act.state.kind === 'sending'}
            onPress={() => act.send({ residentId, isAllowed: isRefused })}
          />
        )}
      </View>
      <Refusal state={act.state} onAgain={act.again} />
    </>
  );
};

/** What they have to say in the review of the building, or that it is nothing. */
const AtDoor = ({ residentId }: { residentId: string }) => {
  const nothing = useAct('review.sayNothingFor', () => toast('check', say('behalf.did.nothing')));
  return (
    <>
      <View className="acts">
        <PlainAct
          icon="say"
          word={say('behalf.opinion')}
          onPress={() => go.to('review/opinion', { for: residentId })}
        />
        <PlainAct
          icon="check"
          word={say('behalf.nothing')}
          isSending={nothing.state.kind === 'sending'}
          onPress={() => nothing.send({ residentId })}
        />
      </View>
      <Refusal state={nothing.state} onAgain={nothing.again} />
    </>
  );
};

/** The card that is out, and another one in its place. */
const Card = ({ of: { number, card }, onIssue }: { of: Household; onIssue: (() => void) | undefined }) => (
  <>
    <BlockTitle words={say('card.title')} />
    <Item
      icon="card"
      title={card ? say('card.out', { n: card.issue }) : say('card.none')}
      words={card ? say('card.out.words', { when: when(card.issuedAt as InstantMs, now()) }) : say('card.none.words')}
    />
    <Item icon="household" title={say('behalf.number', { number })} />
    {onIssue && (
      <View className="pad acts">
        <PlainAct icon="card" word={say(card ? 'card.issueAgain' : 'card.issue')} onPress={onIssue} />
      </View>
    )}
  </>
);
