import { View } from '@tarojs/components';
import { useState } from 'react';
import type { NeedKind } from '../../../../shared/need/kinds.ts';
import { REVIEW_LIMITS } from '../../../../shared/review/review.ts';
import { useAct, useWords } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, ChooseOne, Field, FieldTitle, Item, Line, Page, Refusal, toast } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import {
  CaptureField,
  CaptureOver,
  isAnythingCaptured,
  NOTHING_CAPTURED,
  refsOf,
  useCaptured,
} from '../capture/index.ts';
import { Gate } from '../membership/index.ts';
import { ChooseKind, kindIcon } from '../need/index.ts';

/** Says something in the review: what by picture, then aloud, in pictures or in words, and whether with one's name. */
export const SayOpinion = () => <Gate title={say('opinion.title')}>{() => <Steps />}</Gate>;

const Steps = () => {
  const [kind, setKind] = useState<NeedKind | null>(null);
  return kind === null ? (
    <ChooseKind title={say('opinion.kind')} chosen={null} onChoose={setKind} />
  ) : (
    <Write kind={kind} onChooseKind={() => setKind(null)} />
  );
};

const TO = ['everybody', 'unnamed', 'captain'] as const;
const TO_ICONS = { everybody: 'family', unnamed: 'lock', captain: 'shield' } as const;
type To = (typeof TO)[number];

const Write = ({ kind, onChooseKind }: { kind: NeedKind; onChooseKind: () => void }) => {
  const { words, type, forget } = useWords('review.say');
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const [to, setTo] = useState<To>('everybody');
  const captured = useCaptured({ purpose: 'review', captured: made, onChange: setMade });
  const text = words.trim();
  const leave = () => {
    forget();
    go.back();
  };
  const act = useAct(
    'review.say',
    ({ isLate }) => {
      toast('check', say(isLate ? 'review.did.late' : 'review.did.say'));
      leave();
    },
    { told: () => ({ kind, text }), onKept: leave },
  );
  const isMissing = text.length < REVIEW_LIMITS.textLengthMin && !(text === '' && isAnythingCaptured(made));
  return (
    <Page
      title={say('opinion.title')}
      onBack={onChooseKind}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('opinion.send')}
              isOff={isMissing}
              isSending={act.state.kind === 'sending'}
              onPress={() =>
                act.send({
                  kind,
                  text,
                  media: refsOf(made),
                  isNamed: to !== 'unnamed',
                  isAboutCaptain: to === 'captain',
                })
              }
            />
          </View>
        </>
      }
      over={<CaptureOver captured={captured} hint={say('capture.what')} />}
    >
      <Item icon={kindIcon(kind)} title={sayKind(kind)} words={say('post.kind.again')} onPress={onChooseKind} />
      <FieldTitle icon="say" words={say('opinion.what')} />
      <CaptureField captured={captured} />
      <View className="gap" />
      <Field
        label={say('opinion.what')}
        value={words}
        placeholder={say('opinion.placeholder')}
        lengthMax={REVIEW_LIMITS.textLengthMax}
        isTall
        onChange={type}
      />
      <ChooseOne
        icon="eye"
        question={say('opinion.to')}
        of={TO.map((key) => ({ key, word: say(`opinion.to.${key}`), icon: TO_ICONS[key] }))}
        chosen={to}
        onChoose={setTo}
      />
      <Line className="field-hint" text={say(`opinion.to.${to}.words`)} />
      <View className="list-end" />
    </Page>
  );
};
