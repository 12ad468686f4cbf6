import { Ear, PictureRow, useBreath } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { kindIcon, Mark } from '../need/index.ts';
import { factsOfOpinion, standOfOpinion, titleOfOpinion, type Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onPress?: (() => void) | undefined };

/** One opinion: picture, words, whose, how it stands. */
export const OpinionRow = ({ opinion, onPress }: Props) => {
  const stand = standOfOpinion(opinion);
  const title = titleOfOpinion(opinion);
  const facts = factsOfOpinion(opinion);
  const heard = useBreath([sayKind(opinion.kind), title, ...facts, ...(stand ? [stand.word] : [])]);
  return (
    <PictureRow
      picture={
        <Ear icon={kindIcon(opinion.kind)} title={sayKind(opinion.kind)} said={heard.lines} isRead={heard.isSaid} />
      }
      title={title}
      facts={facts}
      mark={stand && <Mark {...stand} more="" />}
      heard={heard}
      onPress={onPress}
    />
  );
};
