import { REVIEW_LIMITS } from '../../../../shared/review/review.ts';
import { useAct, useWords } from '../../data/index.ts';
import { toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { WriteSheet } from '../capture/index.ts';
import type { Opinion } from './opinion-words.ts';

/** Whoever sorts writes what was said without words; the author is asked whether it is right. */
export const WordsSheet = ({
  opinion,
  onClose,
  onBack,
}: {
  opinion: Opinion;
  onClose: () => void;
  onBack: () => void;
}) => {
  const { opinionId, author, media } = opinion;
  const { words, type, forget } = useWords(`review.writeWords ${opinionId}`);
  const act = useAct('review.writeWords', () => {
    forget();
    toast('check', say('words.did.write'));
    onClose();
  });
  return (
    <WriteSheet
      name={author ?? say('opinion.unnamed')}
      media={media}
      written={{ words, type }}
      bounds={REVIEW_LIMITS}
      state={act.state}
      onSend={(text) => act.send({ opinionId, text })}
      onClose={onBack}
    />
  );
};
