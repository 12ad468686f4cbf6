import { View } from '@tarojs/components';
import { useState } from 'react';
import type { NeedKind } from '../../../../shared/need/kinds.ts';
import { isPrivateMatter } from '../../../../shared/review/private-words.ts';
import { REVIEW_LIMITS } from '../../../../shared/review/review.ts';
import { useWords } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, ChooseOne, Field, FieldTitle, Item, Line, Page, Refusal, type IconName } from '../../ui/index.ts';
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
import { AskPrivate } from './AskPrivate.tsx';
import { SaidBefore } from './SaidBefore.tsx';
import { READERS, useSaying, type Readers } from './use-saying.ts';

type For = {
  forId?: string | undefined;
  /** Whom it is said for lives with the caller. */
  home?: string | undefined;
};

/**
 * Says something in the review: what by picture, then aloud, in pictures or in words, and whether with one's name. A captain writes down with
 * it what somebody (`forId`) said at the door, and anybody what one of their own household says who has no account (`home`).
 */
export const SayOpinion = (whom: For) => <Gate title={titleFor(whom.forId)}>{() => <Steps {...whom} />}</Gate>;

const titleFor = (forId: string | undefined): string =>
  say(forId === undefined ? 'opinion.title' : 'opinion.title.for');

const Steps = (whom: For) => {
  const [kind, setKind] = useState<NeedKind | null>(null);
  return kind === null ? (
    <ChooseKind title={say('opinion.kind')} chosen={null} onChoose={setKind} />
  ) : (
    <Write kind={kind} {...whom} onChooseKind={() => setKind(null)} />
  );
};

const READER_ICONS = { everybody: 'family', unnamed: 'lock', captain: 'shield' } as const satisfies Record<
  Readers,
  IconName
>;

type WriteProps = For & { kind: NeedKind; onChooseKind: () => void };

const Write = ({ kind, forId, home, onChooseKind }: WriteProps) => {
  const { words, type, forget } = useWords(`review.say ${forId ?? ''}`.trim());
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const [readers, setReaders] = useState<Readers>('everybody');
  const captured = useCaptured({ purpose: 'review', captured: made, onChange: setMade });
  const text = words.trim();
  const leave = () => {
    forget();
    go.back();
  };
  const act = useSaying({ forId, isHome: home !== undefined, kind, text }, leave);
  const [isAsked, ask] = useState(false);
  const isSending = act.state.kind === 'sending';
  const send = (isPrivate: boolean) => {
    ask(false);
    act.send({ media: refsOf(made), readers, isPrivate });
  };
  const isPrivate = forId === undefined && readers !== 'captain' && isPrivateMatter({ kind, text });
  const isMissing = text.length < REVIEW_LIMITS.textLengthMin && !(text === '' && isAnythingCaptured(made));
  return (
    <Page
      title={titleFor(forId)}
      onBack={onChooseKind}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('opinion.send')}
              isOff={isMissing}
              isSending={isSending}
              onPress={() => (isPrivate ? ask(true) : send(false))}
            />
          </View>
        </>
      }
      over={
        <>
          <CaptureOver captured={captured} hint={say('capture.what')} />
          {isAsked && (
            <AskPrivate
              isSending={isSending}
              onPrivate={() => send(true)}
              onPublic={() => send(false)}
              onClose={() => ask(false)}
            />
          )}
          {act.before && <SaidBefore before={act.before} onClose={leave} />}
        </>
      }
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
      {forId === undefined && (
        <>
          <ChooseOne
            icon="eye"
            question={say('opinion.to')}
            of={READERS.map((key) => ({ key, word: say(`opinion.to.${key}`), icon: READER_ICONS[key] }))}
            chosen={readers}
            onChoose={setReaders}
          />
          <Line className="field-hint" text={say(`opinion.to.${readers}.words`)} />
        </>
      )}
      <View className="list-end" />
    </Page>
  );
};
