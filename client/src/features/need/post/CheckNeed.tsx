import { View } from '@tarojs/components';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { Act, Ear, Item, Line, Page, Phrases, Refusal, SaidAs, SecondAct, useBreath } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { kindIcon } from '../kind-icons.ts';
import { AskTwice } from './AskTwice.tsx';
import { Danger } from './Danger.tsx';
import type { Draft } from './draft.ts';
import { PLACE_ICONS, URGENCY_ICONS } from './icons.ts';
import type { Posting } from './use-posting.ts';

type Props = {
  draft: Draft;
  buildingName: string;
  posting: Posting;
  onEdit: () => void;
};

/** One look over everything before it is sent. Whatever goes wrong, every word stays. */
export const CheckNeed = ({ draft, buildingName, posting, onEdit }: Props) => {
  const { kind, text, urgency, at, slots } = draft;
  const { state, isBusy, twice } = posting;
  if (!kind) return null;
  const isRefused = state.kind === 'failed' && state.code === 'TEXT_REFUSED';
  const where = whereOf(draft, buildingName);
  return (
    <Page
      title={say('post.check')}
      onBack={onEdit}
      over={twice && <AskTwice twice={twice} onClose={posting.stopAsking} />}
      foot={
        <>
          <Refusal state={state} onAgain={posting.again} />
          {isRefused && <Line className="foot-words" text={say('post.refused.words')} />}
          <View className="acts">
            {isRefused ? (
              <Act icon="edit" word={say('post.edit')} onPress={onEdit} />
            ) : (
              <>
                <Act icon="share" word={say('post.send')} isSending={isBusy} onPress={posting.send} />
                <SecondAct icon="edit" word={say('post.edit')} isOff={isBusy} onPress={onEdit} />
              </>
            )}
          </View>
        </>
      }
    >
      <OwnWords kind={kind} text={text} />
      {urgency === 'danger' && <Danger />}
      <Item icon={URGENCY_ICONS[urgency]} title={say(`urgency.${urgency}`)} />
      <Item icon={PLACE_ICONS[at]} title={where} {...(at === 'home' ? { words: say('post.place.privacy') } : {})} />
      <Item icon="family" title={say('post.slots.wanted', { n: slots })} />
    </Page>
  );
};

/** The picture of the kind, and what is about to be sent under it. */
const OwnWords = ({ kind, text }: { kind: NeedKind; text: string }) => {
  const { lines, isSaid } = useBreath([sayKind(kind), text]);
  return (
    <SaidAs lines={lines}>
      <View className={`surface pad own-words${isSaid ? ' being-read' : ''}`}>
        <View className="own-head">
          <Ear icon={kindIcon(kind)} title={say('detail.said')} look="pic pic-big" said={lines} isRead={isSaid} />
          <View className="strong title">{sayKind(kind)}</View>
        </View>
        <View className="title check-text">
          <Phrases text={text} />
        </View>
      </View>
    </SaidAs>
  );
};

const whereOf = ({ at, note }: Draft, buildingName: string): string => {
  const where =
    at === 'community' ? say('at.community') : say('place.note', { where: buildingName, note: say(`at.${at}`) });
  return note.trim() === '' ? where : say('place.note', { where, note: note.trim() });
};
