import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { FindPerson } from './FindPerson.tsx';

/** A building of the tree from its units down to the people, for those who give them their roles. */
export const Homes = ({ buildingId }: { buildingId: string }) => (
  <Gate title={say('post.title')}>{() => <Shown buildingId={buildingId} />}</Gate>
);

const Shown = ({ buildingId }: { buildingId: string }) => {
  const directory = useQuery('community.directory', {});
  const known = directory.query.state === 'loading' ? null : (directory.query.value ?? null);
  const building = known?.grids.flatMap((grid) => grid.buildings).find((one) => one.buildingId === buildingId);
  return (
    <FindPerson
      title={building?.name ?? say('post.title')}
      question={say('post.who')}
      buildingId={buildingId}
      onChoose={({ residentId }) => go.to('posts/person', { id: residentId })}
    />
  );
};
