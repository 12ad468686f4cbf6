import { useState } from 'react';
import { dangerIn } from '../../../../../shared/need/danger.ts';
import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import { forgetUnanswered, localFiles } from '../../../data/index.ts';
import { Loading, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { keysOf, NOTHING_CAPTURED, useCaptured } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import { CheckNeed } from './CheckNeed.tsx';
import { ChooseDraft } from './ChooseDraft.tsx';
import { DangerPage } from './DangerPage.tsx';
import { NEW_DRAFT, useDraft, type Draft, type DraftResult } from './draft.ts';
import { placeOfKind } from './ready.ts';
import { SpeakOrChoose } from './SpeakOrChoose.tsx';
import { usePosting } from './use-posting.ts';
import { WriteNeed } from './WriteNeed.tsx';

type Step = 'kind' | 'write' | 'danger' | 'check';

/** From a picture to a need on the wall: which kind, what and where, a look over it, sent. */
export const PostNeed = ({ kind, unsent }: { kind: string | undefined; unsent?: string | undefined }) => (
  <Gate title={say('needs.speak')}>
    {({ buildingName }) => (
      <Steps kind={NEED_KINDS.find((known) => known === kind) ?? null} unsent={unsent} buildingName={buildingName} />
    )}
  </Gate>
);

type StepsProps = { kind: NeedKind | null; unsent: string | undefined; buildingName: string };

const Steps = ({ kind, unsent, buildingName }: StepsProps) => {
  const writing = useDraft(kind, unsent);
  const { draft, rivals, isRestored, change, forget } = writing;
  const posting = usePosting(writing);
  const [step, setStep] = useState<Step>((kind ?? unsent) ? 'write' : 'kind');
  const captured = useCapturedOf(writing);
  if (rivals) return <ChooseDraft rivals={rivals} />;
  if (!draft) {
    return (
      <Page title={say('needs.speak')}>
        <Loading />
      </Page>
    );
  }
  const startOver = () => {
    void forget();
    void localFiles.drop(keysOf(draft.captured));
    void forgetUnanswered('need.post');
    change({ ...NEW_DRAFT, kind: draft.kind });
  };
  switch (step) {
    case 'kind':
      return (
        <SpeakOrChoose
          chosen={draft.kind}
          captured={captured}
          onChoose={(chosen) => {
            change({ kind: chosen, at: placeOfKind(chosen) });
            setStep(captured.sound ? lookStep(draft) : 'write');
          }}
        />
      );
    case 'write':
      return (
        <WriteNeed
          draft={draft}
          captured={captured}
          isRestored={isRestored}
          onChange={change}
          onStartOver={startOver}
          onBack={(kind ?? unsent) ? undefined : () => setStep('kind')}
          onChooseKind={() => setStep('kind')}
          onNext={() => setStep(lookStep(draft))}
        />
      );
    case 'danger':
      return (
        <DangerPage
          danger={dangerIn(draft.text)}
          text={draft.text}
          onBack={() => setStep('write')}
          onSend={() => {
            change({ urgency: 'danger' });
            setStep('check');
          }}
          onNone={() => {
            change({ isNoDanger: true, urgency: draft.urgency === 'danger' ? 'urgent' : draft.urgency });
            setStep('check');
          }}
        />
      );
    case 'check':
      return (
        <CheckNeed
          draft={draft}
          captured={captured}
          buildingName={buildingName}
          posting={posting}
          onEdit={() => setStep('write')}
        />
      );
  }
};

/** Voice and pictures of the draft. */
const useCapturedOf = ({ draft, change }: DraftResult) =>
  useCaptured({
    purpose: 'need',
    captured: draft?.captured ?? NOTHING_CAPTURED,
    onChange: (captured) => change({ captured }),
  });

/** Danger to life is not a need: whom to call comes before the last look, unless the person said that there is none. */
const lookStep = ({ text, urgency, isNoDanger }: Draft): Step =>
  urgency === 'danger' || (!isNoDanger && dangerIn(text) !== null) ? 'danger' : 'check';
