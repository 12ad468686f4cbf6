import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import { Act, Item, Loaded, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, NOTHING_CAPTURED, refsOf, useCaptured } from '../../capture/index.ts';
import type { Door } from './ChooseDoor.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { NOTHING_READ, ReadSlip, sentOf, type Read } from './ReadSlip.tsx';

type Props = {
  voteId: string;
  door: Door;
  /** Two people read it differently: whoever settles it may add a picture of the slip. */
  isDisputed: boolean;
  onDone: () => void;
};

/** What stands on one slip, as one person reads it: neither learns what the other one read. */
export const EnterPaper = ({ voteId, door, isDisputed, onDone }: Props) => {
  const vote = useQuery('vote.detail', { voteId });
  const known = vote.query.state === 'loading' ? null : (vote.query.value ?? null);
  const [read, setRead] = useState<Read>(NOTHING_READ);
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'vote', captured: made, onChange: setMade });
  const act = useAct('vote.enterPaper', ({ state }) => {
    toast(state === 'differs' ? 'warning' : 'check', say(`papers.did.${state}`));
    onDone();
  });
  const sent = known && sentOf(known, read);
  return (
    <Page
      title={say('papers.slip')}
      onBack={onDone}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('papers.send')}
              isOff={sent === null || made.pictures.length > 1}
              isSending={act.state.kind === 'sending'}
              onPress={() =>
                sent &&
                act.send({
                  voterId: door.voterId,
                  choice: [...sent],
                  ...(made.pictures.length === 1 && { media: refsOf(made) }),
                })
              }
            />
          </View>
        </>
      }
      over={isDisputed && <CaptureOver captured={captured} hint={say('papers.photo')} />}
    >
      <Loaded of={vote}>
        {(shown) => (
          <>
            <Item icon="household" title={door.door} words={shown.title} />
            <ReadSlip vote={shown} read={read} onRead={setRead} />
            {isDisputed && (
              <>
                <PaperPicture captured={captured} words={say('papers.photo')} />
                <Item icon="shield" title={say('papers.photo.seen')} words={say('papers.photo.seen.words')} />
              </>
            )}
            <Item icon="eye" title={say('papers.two')} words={say('papers.two.words')} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};
