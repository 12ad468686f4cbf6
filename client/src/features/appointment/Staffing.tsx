import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Facts, Item, Line, Loaded, Page, Strip } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';

type Building = Output<'appointment.staffing'>['buildings'][number];

/** Seats of officials and who fills them, and every building with who holds it; those without a captain first. */
export const Staffing = () => {
  const staffing = useQuery('appointment.staffing', {});
  return (
    <Page title={say('post.title')}>
      <Loaded of={staffing}>
        {({ residents, required, held, vacant, people, buildings }) => (
          <>
            <BlockTitle words={say('post.seats')} />
            <Item
              icon="person"
              title={say('post.seats.held', { held, required })}
              words={<Facts of={[say('post.seats.rule', { residents }), say('post.seats.steps')]} />}
              said={[
                say('post.seats.held', { held, required }),
                say('post.seats.rule', { residents }),
                say('post.seats.steps'),
              ]}
            />
            {vacant > 0 && <Strip icon="warning" title={say('post.seats.vacant', { n: vacant })} />}
            {people.map(({ residentId, name, roles }) => (
              <Item
                key={residentId}
                icon="person"
                title={name}
                words={roles.map(sayRole).join(say('list.and'))}
                onPress={() => go.to('posts/person', { id: residentId })}
              />
            ))}
            <BlockTitle words={say('post.buildings')} />
            {buildings.length === 0 && <Line className="surface pad rule second" text={say('post.buildings.none')} />}
            {[...buildings]
              .sort((a, b) => Number(a.captain !== null) - Number(b.captain !== null))
              .map((building) => (
                <BuildingItem key={building.buildingId} of={building} />
              ))}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const BuildingItem = ({ of: building }: { of: Building }) => {
  const { buildingId, name, gridName, households, residents, captain, deputies, officers } = building;
  const holder =
    captain === null
      ? say('post.heldBy', { names: officers.length === 0 ? say('post.nobody') : officers.join(say('list.and')) })
      : say('post.captainIs', { name: captain });
  const told = [
    holder,
    ...deputies.map((one) => say('post.deputyIs', { name: one })),
    say('post.counts', { grid: gridName, households, residents }),
  ];
  return (
    <Item
      icon={captain === null ? 'warning' : 'tab-building'}
      title={name}
      words={<Facts of={told} />}
      said={[name, ...told]}
      onPress={() => go.to('posts/homes', { building: buildingId })}
    />
  );
};
