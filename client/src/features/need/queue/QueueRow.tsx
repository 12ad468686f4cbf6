import { now } from '../../../platform/clock.ts';
import { Ear, PictureRow, useBreath } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { kindIcon } from '../kind-icons.ts';
import { QueueMark } from './QueueMark.tsx';
import { queueFacts, type Queued } from './queue-words.ts';
import { titleOf } from '../title.ts';

/** One need of the queue. Its words bring it up to where it is given. */
export const QueueRow = ({ need, onPress }: { need: Queued; onPress: () => void }) => {
  const heard = useBreath(queueFacts(need, now()));
  return (
    <PictureRow
      picture={
        <Ear
          icon={kindIcon(need.kind)}
          title={say('place.note', { where: need.buildingName, note: sayKind(need.kind) })}
          said={heard.lines}
          isRead={heard.isSaid}
        />
      }
      title={titleOf(need)}
      facts={[need.buildingName, when(need.createdAt, now())]}
      mark={<QueueMark need={need} />}
      heard={heard}
      onPress={onPress}
    />
  );
};
