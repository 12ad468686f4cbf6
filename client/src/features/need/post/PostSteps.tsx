import { useState } from 'react';
import { dangerIn } from '../../../../../shared/need/danger.ts';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Loading, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { NOTHING_CAPTURED, useCaptured, type CapturedResult } from '../../capture/index.ts';
import { AlikeNeeds } from './AlikeNeeds.tsx';
import { CheckNeed, type Through } from './CheckNeed.tsx';
import { ChooseDraft } from './ChooseDraft.tsx';
import { DangerPage } from './DangerPage.tsx';
import type { Draft, DraftResult } from './draft.ts';
import { placeOfKind } from './ready.ts';
import { SpeakOrChoose } from './SpeakOrChoose.tsx';
import type { Posting } from './use-posting.ts';
import { WriteNeed } from './WriteNeed.tsx';

type Step = 'kind' | 'write' | 'danger' | 'alike' | 'check';
type Props = {
  writing: DraftResult;
  posting: Posting;
  captured: CapturedResult;
  buildingName: string;
  /** The kind is chosen before the page opens. */
  isKindChosen: boolean;
  onStartOver: (draft: Draft) => void;
  /** Where somebody says it for another. */
  through?: Through;
};

/** Which kind, what and where, whom to call first where it is danger, a look over it. */
export const PostSteps = ({ writing, posting, captured, buildingName, isKindChosen, onStartOver, through }: Props) => {
  const { draft, rivals, isRestored, change } = writing;
  const [step, setStep] = useState<Step>(isKindChosen ? 'write' : 'kind');
  const alike = useAlike(through ? null : draft);
  const lookStep = (one: Draft): Step => (isDanger(one) ? 'danger' : alike.length > 0 ? 'alike' : 'check');
  if (rivals) return <ChooseDraft rivals={rivals} />;
  if (!draft) {
    return (
      <Page title={say('needs.speak')}>
        <Loading />
      </Page>
    );
  }
  switch (step) {
    case 'kind':
      return (
        <SpeakOrChoose
          chosen={draft.kind}
          captured={captured}
          isOwn={!through}
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
          onStartOver={() => onStartOver(draft)}
          onBack={isKindChosen ? undefined : () => setStep('kind')}
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
    case 'alike':
      return (
        <AlikeNeeds
          needs={alike}
          onBack={() => setStep('write')}
          onNone={() => setStep('check')}
          onFollowed={(needId) => {
            onStartOver(draft);
            go.instead('need/detail', { id: needId });
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
          through={through}
          onChange={change}
          onEdit={() => setStep('write')}
        />
      );
  }
};

/** Voice and pictures of the draft. */
export const useCapturedOf = ({ draft, change }: DraftResult) =>
  useCaptured({
    purpose: 'need',
    captured: draft?.captured ?? NOTHING_CAPTURED,
    onChange: (captured) => change({ captured }),
  });

/** Danger to life is not a need: whom to call comes before the last look, unless the person said that there is none. */
const isDanger = ({ text, urgency, isNoDanger }: Draft): boolean =>
  urgency === 'danger' || (!isNoDanger && dangerIn(text) !== null);

/** What neighbours have said of the same kind at the same place: asked while somebody writes, and waited for by nobody. */
const useAlike = (draft: Draft | null) => {
  const { query } = useQuery('need.alike', draft?.kind ? { kind: draft.kind, at: draft.at } : null);
  return query.state === 'loading' ? [] : (query.value?.items ?? []);
};
