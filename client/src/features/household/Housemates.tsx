import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';

type Housemate = Output<'household.housemates'>['people'][number];

/** For whom: oneself, or one of one's own household who has no account. Chosen for one act, and asked anew for the next. */
export const Housemates = () => <Gate title={say('housemates.title')}>{() => <Choose />}</Gate>;

const Choose = () => {
  const known = useQuery('household.housemates', {});
  const [chosen, choose] = useState<Housemate | null>(null);
  if (chosen) return <ActFor of={chosen} onDone={() => choose(null)} />;
  return (
    <Page title={say('housemates.title')}>
      <Loaded of={known}>
        {({ people }) => (
          <>
            <BlockTitle words={say('housemates.who')} />
            <Item icon="person" title={say('housemates.me')} onPress={() => go.to('need/post', {})} />
            {people.map((one) =>
              one.refuses ? (
                <Item key={one.residentId} icon="refuse" title={one.name} words={say('housemates.refuses')} />
              ) : (
                <Item
                  key={one.residentId}
                  icon="family"
                  title={one.name}
                  words={say('housemates.noAccount')}
                  onPress={() => choose(one)}
                />
              ),
            )}
            <Item
              icon="eye"
              title={say(people.length === 0 ? 'housemates.none' : 'housemates.ends')}
              words={say('housemates.missing')}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type ActProps = { of: Housemate; onDone: () => void };

/** What can be said for them, and what takes a paper or their card. */
const ActFor = ({ of: { residentId, name }, onDone }: ActProps) => {
  // Whoever comes back is asked again for whom.
  const leave = (to: () => void) => () => {
    onDone();
    to();
  };
  return (
    <Page title={say('housemates.for', { name })} onBack={onDone}>
      <BlockTitle words={say('housemates.what')} />
      <Item
        icon="edit"
        title={say('housemates.need')}
        words={say('housemates.need.words')}
        onPress={leave(() => go.to('need/post', { for: residentId }))}
      />
      <Item
        icon="say"
        title={say('housemates.review')}
        words={say('housemates.review.words')}
        onPress={leave(() => go.to('review/opinion', { for: residentId, home: '1' }))}
      />
      <BlockTitle words={say('housemates.not')} />
      <Item icon="document" title={say('housemates.vote')} words={say('housemates.vote.words')} />
      <Item icon="tab-points" title={say('housemates.points')} words={say('housemates.points.words')} />
    </Page>
  );
};
