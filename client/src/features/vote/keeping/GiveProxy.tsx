import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../../data/index.ts';
import { Act, Item, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, NOTHING_CAPTURED, refsOf, useCaptured } from '../../capture/index.ts';
import type { Door } from './ChooseDoor.tsx';
import { PaperPicture } from './PaperPicture.tsx';

type Props = { giver: Door; holder: Door; onBack: () => void; onDone: () => void };

/** One home gives its vote to another one in writing: the paper is photographed. */
export const GiveProxy = ({ giver, holder, onBack, onDone }: Props) => {
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'vote', captured: made, onChange: setMade });
  const act = useAct('vote.giveProxy', () => {
    toast('check', say('proxies.did'));
    onDone();
  });
  return (
    <Page
      title={say('proxies.paper')}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('proxies.send')}
              isOff={made.pictures.length !== 1}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ voterId: giver.voterId, holderId: holder.voterId, media: refsOf(made) })}
            />
          </View>
        </>
      }
      over={<CaptureOver captured={captured} hint={say('proxies.photo')} />}
    >
      <Item icon="household" title={giver.door} words={say('proxies.for', { holder: holder.door })} />
      <PaperPicture captured={captured} words={say('proxies.photo')} />
      <Item icon="eye" title={say('proxies.seen')} words={say('proxies.seen.words')} />
      <View className="list-end" />
    </Page>
  );
};
