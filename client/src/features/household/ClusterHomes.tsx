import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, Line, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { AtHome } from './AtHome.tsx';

type Home = Output<'appointment.clusters'>['clusters'][number]['homes'][number];

/** The households that somebody leads: for them alone they act, and them alone they ask. */
export const ClusterHomes = ({ buildingId }: { buildingId: string }) => {
  const led = useQuery('appointment.clusters', { buildingId });
  const [home, open] = useState<Home | null>(null);
  const known = led.query.state === 'loading' ? null : (led.query.value ?? null);
  if (known && home) {
    const building = { buildingId, name: known.buildingName, units: [home.unit] };
    const { unit, flat } = home;
    return <AtHome {...{ building, unit, flat }} mayIssue={false} asksAtDoor onBack={() => open(null)} />;
  }
  return (
    <Page title={say('behalf.title')}>
      <Loaded of={led}>
        {({ clusters, buildingName }) => (
          <>
            <BlockTitle words={say('behalf.mine')} />
            {clusters.length === 0 && <Line className="surface pad rule second" text={say('behalf.mine.none')} />}
            {clusters
              .flatMap(({ homes }) => homes)
              .map((one) => (
                <Item
                  key={one.householdId}
                  icon="household"
                  title={addressOf({ buildingName, ...one })}
                  onPress={() => open(one)}
                />
              ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
