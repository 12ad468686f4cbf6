import { useState } from 'react';
import { localFiles, useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import { Loaded, Middle, Page, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, keysOf } from '../../capture/index.ts';
import { ConsentField } from './ConsentField.tsx';
import { NEW_DRAFT, postOf } from './draft.ts';
import { PostSteps, useCapturedOf } from './PostSteps.tsx';
import type { Posting } from './use-posting.ts';
import { useBehalfDraft } from './use-behalf-draft.ts';
import { useYes } from './use-yes.ts';

type Props = { residentId: string; door: Input<'household.find'> };

/** Saying a need for somebody, with their yes on record. */
export const PostFor = ({ residentId, door }: Props) => {
  const household = useQuery('household.find', door);
  const known = household.query.state === 'loading' ? null : household.query.value;
  const person = known?.people.find((one) => one.residentId === residentId);
  if (known && person) return <Asking residentId={residentId} name={person.name} buildingName={known.buildingName} />;
  return (
    <Page title={say('behalf.title')}>
      <Loaded of={household}>{() => <Middle icon="household" title={say('refusal.RESIDENT_NOT_FOUND')} />}</Loaded>
    </Page>
  );
};

type AskingProps = { residentId: string; name: string; buildingName: string };

const Asking = ({ residentId, name, buildingName }: AskingProps) => {
  const writing = useBehalfDraft(residentId);
  const captured = useCapturedOf(writing);
  const yes = useYes();
  const [tried, setTried] = useState<string | null>(null);
  const act = useAct('need.postFor', ({ needId, status }) => {
    void writing.forget();
    toast('check', say(status === 'asked' ? 'behalf.sent' : 'post.sent'));
    go.instead('need/detail', { id: needId });
  });
  const said = writing.draft && postOf(writing.draft);
  const { consent } = yes;
  const asked = said && consent && { ...said, residentId, consent };
  const words = JSON.stringify(asked);
  const posting: Posting = {
    again: act.again,
    // What was refused is changed since: it can be sent.
    state: act.state.kind === 'failed' && tried !== words ? { kind: 'idle' } : act.state,
    isBusy: act.state.kind === 'sending',
    send: () => {
      if (!asked) return;
      setTried(words);
      act.send(asked);
    },
    twice: null,
    stopAsking: () => undefined,
  };
  return (
    <PostSteps
      writing={writing}
      posting={posting}
      captured={captured}
      buildingName={buildingName}
      isKindChosen={false}
      onStartOver={(draft) => {
        void localFiles.drop(keysOf(draft.captured));
        writing.change({ ...NEW_DRAFT, kind: draft.kind });
      }}
      through={{
        name,
        hasYes: consent !== null,
        ask: <ConsentField name={name} yes={yes} />,
        over: <CaptureOver captured={yes.captured} hint={say('behalf.yes.hint', { name })} />,
      }}
    />
  );
};
