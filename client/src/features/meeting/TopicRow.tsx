import { Ear, PictureRow, useBreath } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { kindIcon, Mark } from '../need/index.ts';
import { sayBy, type Meeting } from './meeting-words.ts';

type Props = { topic: Meeting['topics'][number]; onPress: (() => void) | undefined };

/** One of the matters that most buildings spoke of: who leads it, and by when. */
export const TopicRow = ({ topic: { kind, buildings, plan }, onPress }: Props) => {
  const facts = [
    say('meeting.topic.buildings', { n: buildings }),
    ...(plan ? [say('meeting.topic.lead', { name: plan.lead })] : []),
  ];
  const word = say(plan ? 'meeting.topic.plan' : 'meeting.topic.open');
  const heard = useBreath([sayKind(kind), ...facts, word, plan?.words ?? '']);
  return (
    <PictureRow
      picture={<Ear icon={kindIcon(kind)} title={sayKind(kind)} said={heard.lines} isRead={heard.isSaid} />}
      title={sayKind(kind)}
      facts={facts}
      mark={
        <Mark
          look={plan ? 'claimed' : 'open'}
          icon={plan ? 'status-claimed' : 'status-open'}
          word={word}
          more={plan ? sayBy(plan.dueAt) : ''}
        />
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
