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
              words={say('post.seats.rule', { residents })}
            />
            <Item icon="document" title={say('post.seats.steps')} />
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
            {[...buildings].sort(inTurn).map((building) => (
              <BuildingItem key={building.buildingId} of={building} />
            ))}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** Those without a captain first, then by the number on the house. */
const inTurn = (a: Building, b: Building): number =>
  Number(a.captain !== null) - Number(b.captain !== null) || numberOf(a) - numberOf(b);
const numberOf = ({ name }: Building): number => Number(/\d+/.exec(name)?.[0] ?? 0);

const BuildingItem = ({ of: building }: { of: Building }) => {
  const { buildingId, name: house, gridName, households, residents, captain, deputies, officers } = building;
  const holder =
    captain === null
      ? [say('post.none'), ...officers.map((name) => say('post.heldBy', { name }))]
      : [say('post.captainIs', { name: captain })];
  const told = [
    ...holder,
    ...deputies.map((one) => say('post.deputyIs', { name: one })),
    gridName,
    say('post.households', { n: households }),
    say('post.people', { n: residents }),
  ];
  return (
    <Item
      icon={captain === null ? 'warning' : 'tab-building'}
      title={house}
      words={<Facts of={told} />}
      said={[house, ...told]}
      onPress={() => go.to('posts/homes', { building: buildingId })}
    />
  );
};
