import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { Act, Item, Page, Phrases, Refusal, SecondAct, toast } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../../words/spoken.ts';
import { KeepAct } from '../../unsent/index.ts';
import { KindPicture } from '../NeedRow.tsx';
import { toldOf } from '../told.ts';
import { showOnWall } from '../wall/wall-view.ts';
import { Danger, tellDanger } from './Danger.tsx';
import type { Draft } from './draft.ts';

type Props = {
  draft: Draft;
  buildingName: string;
  onEdit: () => void;
  /** It was sent, or stands in the line: the draft is no longer needed. */
  onSent: () => Promise<void>;
};

/** One look over everything before it is sent. Whatever goes wrong, every word stays. */
export const CheckNeed = ({ draft, buildingName, onEdit, onSent }: Props) => {
  const { kind, text, urgency, at, note, slots } = draft;
  // Until the need's own page is there, another tap must not say it twice.
  const [isSent, setIsSent] = useState(false);
  const post = useAct('need.post', ({ needId, status }) => {
    toast('check', say(status === 'pending' ? 'post.sent.pending' : 'post.sent'));
    setIsSent(true);
    void onSent().then(() => go.needInstead(needId));
  });
  if (!kind) return null;
  const seeLine = () => {
    showOnWall({ group: 'mine', owner: 'said' });
    void onSent().then(() => go.tab('needs'));
  };
  const isBusy = isSent || post.state.kind === 'sending';
  const isRefused = post.state.kind === 'failed' && post.state.code === 'TEXT_REFUSED';
  const where = whereOf(draft, buildingName);
  return (
    <Page
      title={say('post.check')}
      onBack={onEdit}
      spoken={() => tellDraft(draft, where, isRefused)}
      foot={
        <>
          <Refusal state={post.state} onAgain={post.again}>
            <KeepAct act={post} told={{ kind, text: toldOf(text) }} onKept={seeLine} />
          </Refusal>
          {isRefused && <View className="foot-words">{say('post.refused.words')}</View>}
          <View className="acts">
            {isRefused ? (
              <Act icon="edit" word={say('post.edit')} onPress={onEdit} />
            ) : (
              <>
                <Act
                  icon="share"
                  word={say('post.send')}
                  isSending={isBusy}
                  onPress={() =>
                    post.send({ kind, text: text.trim(), urgency, place: { at, note: note.trim() }, slots })
                  }
                />
                <SecondAct icon="edit" word={say('post.edit')} isOff={isBusy} onPress={onEdit} />
              </>
            )}
          </View>
        </>
      }
    >
      <View className="surface pad check">
        <View className="line">
          <KindPicture kind={kind} />
          <View className="strong title">{sayKind(kind)}</View>
        </View>
        <View className="title check-text">
          <Phrases text={text} />
        </View>
      </View>
      {urgency === 'urgent' && <Danger />}
      <Item icon="clock" title={say(`urgency.${urgency}`)} />
      <Item icon="place" title={where} {...(at === 'home' ? { words: say('post.place.privacy') } : {})} />
      <Item icon="family" title={say('post.slots.words', { n: slots })} />
    </Page>
  );
};

const whereOf = ({ at, note }: Draft, buildingName: string): string => {
  const where = at === 'community' ? say('at.community') : `${buildingName} ${say(`at.${at}`)}`;
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
    spoken(inOneBreath([say('post.slots.words', { n: slots })])),
    ...(isRefused ? [inOneBreath([say('post.refused.words')])] : [toPress(say('post.send'))]),
    toPress(say('post.edit')),
  ];
};
