import { View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import { Ear, Facts, Line, Phrases, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { factsOf } from '../facts.ts';
import { kindIcon } from '../kind-icons.ts';
import { Urgent } from '../NeedRow.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { sayUrgency } from './say-need.ts';
import type { NeedData } from './story.ts';

/** The picture and how it stands, then what was said. */
export const OwnWords = ({ need, onLook }: { need: NeedData; onLook: (mediaId: string) => void }) => {
  const { lines, isSaid } = useBreath(factsOf(need, now()));
  return (
    <View className="surface pad rule">
      <SaidAs lines={lines}>
        <View className={isSaid ? 'own-words being-read' : 'own-words'}>
          <View className="own-head">
            <Ear
              icon={kindIcon(need.kind)}
              title={say('detail.said')}
              look="pic pic-big"
              said={lines}
              isRead={isSaid}
            />
            <StatusMark need={need} isLarge />
          </View>
          <AttachedMedia media={need.media} name={need.requester} onLook={onLook} />
          {need.text !== '' && (
            <View className="title check-text">
              <Phrases text={need.text} />
            </View>
          )}
          <Facts className="second" of={[when(need.createdAt, now()), ...sayUrgency(need.urgency)]}>
            <Urgent of={need.urgency} />
          </Facts>
        </View>
      </SaidAs>
      {need.reason !== null && <Line className="strong" text={say('detail.reason', { reason: need.reason })} />}
    </View>
  );
};
