import { View } from '@tarojs/components';
import { go } from '../../../platform/navigate.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { Act, Item, Listen, Page, Phrases, Refusal, SecondAct } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../../words/spoken.ts';
import { KeepAct } from '../../unsent/index.ts';
import { kindIcon } from '../kind-icons.ts';
import { KindPicture } from '../NeedRow.tsx';
import { toldOf } from '../told.ts';
import { showOnWall } from '../wall/wall-view.ts';
import { AskTwice } from './AskTwice.tsx';
import { Danger, tellDanger } from './Danger.tsx';
import type { Draft } from './draft.ts';
import { PLACE_ICONS, URGENCY_ICONS } from './icons.ts';
import type { Posting } from './use-posting.ts';

type Props = {
  draft: Draft;
  buildingName: string;
  posting: Posting;
  onEdit: () => void;
  /** It stands in the line: the draft is no longer needed. */
  onKept: () => Promise<void>;
};

/** One look over everything before it is sent. Whatever goes wrong, every word stays. */
export const CheckNeed = ({ draft, buildingName, posting, onEdit, onKept }: Props) => {
  const { kind, text, urgency, at, slots } = draft;
  const { state, isBusy, twice } = posting;
  if (!kind) return null;
  const seeLine = () => {
    showOnWall({ group: 'mine', owner: 'said' });
    void onKept().then(() => go.tab('needs'));
  };
  const isRefused = state.kind === 'failed' && state.code === 'TEXT_REFUSED';
  const where = whereOf(draft, buildingName);
  return (
    <Page
      title={say('post.check')}
      onBack={onEdit}
      over={twice && <AskTwice twice={twice} onClose={posting.stopAsking} />}
      spoken={() => tellDraft(draft, where, isRefused)}
      foot={
        <>
          <Refusal state={state} onAgain={posting.again}>
            <KeepAct act={posting} told={{ kind, text: toldOf(text) }} onKept={seeLine} />
          </Refusal>
          {isRefused && <View className="foot-words">{say('post.refused.words')}</View>}
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
      <View className="surface pad check own-words">
        <View className="heard-line">
          <View className="line">
            <KindPicture kind={kind} />
            <View className="strong title">{sayKind(kind)}</View>
          </View>
          <Listen
            label={say('listen.page', { title: say('detail.said') })}
            lines={() => [inOneBreath([sayKind(kind), text])]}
            picture={kindIcon(kind)}
          />
        </View>
        <View className="title check-text">
          <Phrases text={text} />
        </View>
      </View>
      {urgency === 'urgent' && <Danger />}
      <Item icon={URGENCY_ICONS[urgency]} title={say(`urgency.${urgency}`)} />
      <Item icon={PLACE_ICONS[at]} title={where} {...(at === 'home' ? { words: say('post.place.privacy') } : {})} />
      <Item icon="family" title={say('post.slots.wanted', { n: slots })} />
    </Page>
  );
};

const whereOf = ({ at, note }: Draft, buildingName: string): string => {
  const where =
    at === 'community' ? say('at.community') : say('place.note', { where: buildingName, note: say(`at.${at}`) });
  return note.trim() === '' ? where : say('place.note', { where, note: note.trim() });
};

/** Everything that is about to be sent, and the two answers. */
const tellDraft = (draft: Draft, where: string, isRefused: boolean): readonly SpokenLine[] => {
  const { kind, text, urgency, at, slots } = draft;
  return [
    inOneBreath([kind ? sayKind(kind) : '', text]),
    inOneBreath([say(`urgency.${urgency}`)]),
    ...(urgency === 'urgent' ? tellDanger() : []),
    inOneBreath([where, at === 'home' ? say('post.place.privacy') : '']),
    spoken(inOneBreath([say('post.slots.wanted', { n: slots })])),
    ...(isRefused ? [inOneBreath([say('post.refused.words')])] : [toPress(say('post.send'))]),
    toPress(say('post.edit')),
  ];
};
