import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEED_LIMITS, PLACES } from '../../../../../shared/need/need.ts';
import { URGENCIES } from '../../../../../shared/need/urgency.ts';
import {
  Act,
  Answers,
  ChooseOne,
  Field,
  FieldTitle,
  Item,
  Line,
  Page,
  PlainAct,
  Sheet,
  Stepper,
  Strip,
} from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver, type CapturedResult } from '../../capture/index.ts';
import { kindIcon } from '../kind-icons.ts';
import { AboutField, ChooseOffice, useAboutOffice, type AboutOffice } from './AboutOffice.tsx';
import { BelongsWhere } from './BelongsWhere.tsx';
import { Danger } from './Danger.tsx';
import { isTextMissing, type Draft } from './draft.ts';
import { PLACE_ICONS, URGENCY_ICONS } from './icons.ts';
import { ReadyWords } from './ReadyWords.tsx';

type Props = {
  draft: Draft;
  captured: CapturedResult;
  isRestored: boolean;
  onChange: (part: Partial<Draft>) => void;
  onStartOver: () => void;
  onBack: (() => void) | undefined;
  onChooseKind: () => void;
  onNext: () => void;
};

/** What, how soon, where, how many. Everything but the words has an answer that is usually right. */
export const WriteNeed = ({
  draft,
  captured,
  isRestored,
  onChange,
  onStartOver,
  onBack,
  onChooseKind,
  onNext,
}: Props) => {
  const [isChecked, setIsChecked] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const about = useAboutOffice(draft, onChange);
  const isShort = isTextMissing(draft);
  const tooShort = say(draft.text.trim() === '' ? 'post.text.none' : 'post.text.short');
  const next = () => (isShort || !draft.kind ? setIsChecked(true) : onNext());
  return (
    <Page
      title={draft.kind ? sayKind(draft.kind) : say('needs.speak')}
      onBack={onBack}
      foot={
        <View className="acts">
          <Act icon="check" word={say('post.next')} onPress={next} />
        </View>
      }
      over={
        <WriteOver
          isAsking={isAsking}
          about={about}
          captured={captured}
          onStopAsking={() => setIsAsking(false)}
          onStartOver={onStartOver}
        />
      }
    >
      {isRestored && (
        <Strip icon="edit" title={say('post.draft')} words={say('post.draft.words')}>
          <PlainAct icon="trash" word={say('post.draft.drop')} onPress={() => setIsAsking(true)} />
        </Strip>
      )}
      {draft.kind && (
        <Item
          icon={kindIcon(draft.kind)}
          title={sayKind(draft.kind)}
          words={say('post.kind.again')}
          onPress={onChooseKind}
        />
      )}
      {draft.kind && <BelongsWhere kind={draft.kind} />}
      <FieldTitle icon="say" words={say('post.text')} />
      <CaptureField captured={captured} />
      <View className="gap" />
      {draft.kind && <ReadyWords kind={draft.kind} chosen={draft.text} onChoose={onChange} />}
      <Field
        label={say('post.text')}
        value={draft.text}
        placeholder={say('post.text.placeholder')}
        lengthMax={NEED_LIMITS.textLengthMax}
        isTall
        problem={isChecked && isShort ? tooShort : undefined}
        onChange={(text) => onChange({ text })}
      />
      <ChooseOne
        icon="clock"
        question={say('post.urgency')}
        of={URGENCIES.map((key) => ({ key, word: say(`urgency.${key}`), icon: URGENCY_ICONS[key] }))}
        chosen={draft.urgency}
        onChoose={(urgency) => onChange({ urgency })}
      />
      {draft.urgency === 'danger' && <Danger />}
      <ChooseOne
        icon="place"
        question={say('post.place')}
        of={PLACES.map((key) => ({ key, word: say(`at.${key}`), icon: PLACE_ICONS[key] }))}
        chosen={draft.at}
        onChoose={(at) => onChange({ at })}
      />
      {draft.at === 'home' && <Line className="field-hint" text={say('post.place.privacy')} />}
      <View className="gap" />
      <Field
        label={say('post.place.note')}
        value={draft.note}
        placeholder={say('post.place.placeholder')}
        lengthMax={NEED_LIMITS.placeNoteLengthMax}
        onChange={(note) => onChange({ note })}
      />
      <AboutField about={about} />
      <FieldTitle icon="family" words={say('post.slots')} />
      <Stepper
        label={say('post.slots')}
        value={draft.slots}
        max={NEED_LIMITS.slotsMax}
        words={say('post.slots.words', { n: draft.slots })}
        onChange={(slots) => onChange({ slots })}
      />
      <View className="list-end" />
    </Page>
  );
};

type OverProps = Pick<Props, 'captured' | 'onStartOver'> & {
  isAsking: boolean;
  about: AboutOffice;
  onStopAsking: () => void;
};

/** What lies over the page: whether to begin anew, the offices, or what is captured. */
const WriteOver = ({ isAsking, about, captured, onStopAsking, onStartOver }: OverProps) => {
  if (about.isOpen) return <ChooseOffice about={about} />;
  if (!isAsking) return <CaptureOver captured={captured} hint={say('capture.what')} />;
  return (
    <Sheet
      title={say('post.draft.ask')}
      onClose={onStopAsking}
      acts={
        <Answers
          yes={{
            icon: 'trash',
            word: say('post.draft.drop'),
            onPress: () => {
              onStopAsking();
              onStartOver();
            },
          }}
          no={{ icon: 'back', word: say('post.draft.keep'), onPress: onStopAsking }}
          destroys
        />
      }
    >
      <Line text={say('post.draft.ask.words')} />
    </Sheet>
  );
};
