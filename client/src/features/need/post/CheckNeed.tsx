import { View } from '@tarojs/components';
import { ERROR_CATALOG } from '../../../../../shared/kernel/errors.ts';
import type { ReactNode } from 'react';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { Act, Item, Line, Page, Phrases, Refusal, SecondAct } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, OwnVoice, Shots, type CapturedResult } from '../../capture/index.ts';
import { OwnWordsFrame } from '../OwnWordsFrame.tsx';
import { AskTwice } from './AskTwice.tsx';
import { ChildField } from './ChildField.tsx';
import { Danger } from './Danger.tsx';
import type { Draft } from './draft.ts';
import { PLACE_ICONS, URGENCY_ICONS } from './icons.ts';
import type { Posting } from './use-posting.ts';

type Props = {
  draft: Draft;
  captured: CapturedResult;
  buildingName: string;
  posting: Posting;
  through?: Through | undefined;
  onChange: (part: Partial<Draft>) => void;
  onEdit: () => void;
};
/** Somebody says it for another: for whom, how their yes is asked, and whether it is there. */
export type Through = {
  readonly name: string;
  readonly hasYes: boolean;
  readonly ask: ReactNode;
  readonly over: ReactNode;
};

/** One look over everything before it is sent. Whatever goes wrong, every word stays. */
export const CheckNeed = ({ draft, captured, buildingName, posting, through, onChange, onEdit }: Props) => {
  const { kind, text, urgency, at, slots } = draft;
  const { twice } = posting;
  if (!kind) return null;
  const where = whereOf(draft, buildingName, through);
  return (
    <Page
      title={say(captured.sound ? 'post.check.heard' : 'post.check')}
      onBack={onEdit}
      over={
        twice ? (
          <AskTwice twice={twice} onClose={posting.stopAsking} />
        ) : (
          <>
            {through?.over}
            <CaptureOver captured={captured} hint={say('capture.what')} />
          </>
        )
      }
      foot={<CheckFoot draft={draft} captured={captured} posting={posting} through={through} onEdit={onEdit} />}
    >
      <OwnWords kind={kind} text={text.trim()} captured={captured} />
      {captured.pictures.length > 0 && (
        <ChildField hasChild={draft.hasChild} onChange={(hasChild) => onChange({ hasChild })} />
      )}
      {through?.ask}
      {urgency === 'danger' && <Danger />}
      <Item icon={URGENCY_ICONS[urgency]} title={say(`urgency.${urgency}`)} onPress={onEdit} />
      <Item
        icon={PLACE_ICONS[at]}
        title={where}
        {...(at === 'home' ? { words: say('post.place.privacy') } : {})}
        onPress={onEdit}
      />
      {text.trim() === '' && <Item icon="edit" title={say('post.noWords')} words={say('post.noWords.words')} />}
      <Item icon="family" title={say('post.slots.wanted', { n: slots })} />
    </Page>
  );
};

type FootProps = Omit<Props, 'buildingName' | 'onChange'>;

/** What went wrong, and the two ways on: sent as it is, or changed. */
const CheckFoot = ({ draft, captured, posting, through, onEdit }: FootProps) => {
  const { state, isBusy } = posting;
  // The number of a card is written on this very page.
  const isRefused = state.kind === 'failed' && state.code !== 'CARD_WRONG' && ERROR_CATALOG[state.code] === 'edit';
  const isVoiceAlone = captured.sound !== undefined && draft.text.trim() === '';
  return (
    <>
      <Refusal state={state} onAgain={posting.again} />
      {isRefused && <Line className="foot-words" text={say('post.refused.words')} />}
      <View className="acts">
        {isRefused ? (
          <Act icon="edit" word={say('post.edit')} onPress={onEdit} />
        ) : (
          <>
            <Act
              icon="share"
              word={say('post.send')}
              isOff={through?.hasYes === false}
              isSending={isBusy}
              onPress={posting.send}
            />
            {isVoiceAlone ? (
              <SecondAct icon="retry" word={say('capture.again')} isOff={isBusy} onPress={captured.recorder.start} />
            ) : (
              <SecondAct icon="edit" word={say('post.edit')} isOff={isBusy} onPress={onEdit} />
            )}
          </>
        )}
      </View>
    </>
  );
};

/** The picture of the kind, and what is about to be sent under it. */
const OwnWords = ({ kind, text, captured }: { kind: NeedKind; text: string; captured: CapturedResult }) => {
  const { sound } = captured;
  return (
    <View className="surface pad">
      <OwnWordsFrame
        kind={kind}
        title={say('detail.said')}
        facts={[sayKind(kind), text]}
        mark={<View className="strong title">{sayKind(kind)}</View>}
        className=" capture-check"
      >
        {sound && <OwnVoice file={sound} />}
        {text !== '' && (
          <View className="title check-text">
            <Phrases text={text} />
          </View>
        )}
        <Shots captured={captured} />
      </OwnWordsFrame>
    </View>
  );
};

const whereOf = ({ at, note }: Draft, buildingName: string, through: Through | undefined): string => {
  const home = through ? say('behalf.home', { name: through.name }) : say('at.home');
  const where =
    at === 'community'
      ? say('at.community')
      : say('place.note', { where: buildingName, note: at === 'home' ? home : say(`at.${at}`) });
  return note.trim() === '' ? where : say('place.note', { where, note: note.trim() });
};
