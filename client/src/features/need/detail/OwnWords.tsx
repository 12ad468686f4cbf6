import { View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import { Facts, Line, Phrases } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { factsOf } from '../facts.ts';
import { OwnWordsFrame } from '../OwnWordsFrame.tsx';
import { Urgent } from '../NeedRow.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { sayUrgency } from './say-need.ts';
import type { NeedData } from './story.ts';

/** The picture and how it stands, then what was said. */
export const OwnWords = ({ need, onLook }: { need: NeedData; onLook: (mediaId: string) => void }) => (
  <View className="surface pad rule">
    <OwnWordsFrame
      kind={need.kind}
      title={say('detail.said')}
      facts={factsOf(need, now())}
      mark={<StatusMark need={need} isLarge />}
    >
      <AttachedMedia media={need.media} name={need.requester} onLook={onLook} />
      {need.hiddenPhotos > 0 && <Line className="second small" text={say('photos.hidden', { n: need.hiddenPhotos })} />}
      {need.text !== '' && (
        <View className="title check-text">
          <Phrases text={need.text} />
        </View>
      )}
      <Facts className="second" of={[when(need.createdAt, now()), ...sayUrgency(need.urgency)]}>
        <Urgent of={need.urgency} />
      </Facts>
    </OwnWordsFrame>
    {need.reason !== null && <Line className="strong" text={say('detail.reason', { reason: need.reason })} />}
  </View>
);
