import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Ear, PictureRow, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Mark } from '../../need/index.ts';
import { STATUS_LOOKS } from './moves.ts';

type Building = Output<'review.buildings'>['items'][number];

/** One building: how its review stands, how many households spoke, and who keeps it. */
export const BuildingRow = ({ building }: { building: Building }) => {
  const { buildingId, buildingName, status, asked, spoke, undecided, isReminded } = building;
  const word = say(`buildings.is.${status}`);
  const facts = [
    say('results.of', { spoke, asked }),
    sayKeeper(building),
    ...(isReminded ? [say('buildings.reminded')] : []),
  ];
  const heard = useBreath([buildingName, word, ...facts]);
  return (
    <PictureRow
      picture={<Ear icon="tab-building" title={buildingName} said={heard.lines} isRead={heard.isSaid} />}
      title={buildingName}
      facts={facts}
      mark={
        <Mark
          {...STATUS_LOOKS[status]}
          word={word}
          more={status !== 'planned' && undecided > 0 ? say('results.undecided', { n: undecided }) : ''}
        />
      }
      heard={heard}
      onPress={() => go.to('review/cockpit', { building: buildingId })}
    />
  );
};

/** The captain; where there is none, who keeps the review instead. */
const sayKeeper = ({ captain, officer }: Building): string => {
  if (captain !== null) return say('buildings.captain', { name: captain });
  return officer === null ? say('buildings.staff') : say('buildings.officer', { name: officer });
};
