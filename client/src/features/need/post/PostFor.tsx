import { useState } from 'react';
import { localFiles, useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import { Item, Loaded, Middle, Page, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, keysOf } from '../../capture/index.ts';
import { ConsentField } from './ConsentField.tsx';
import { NEW_DRAFT, postOf } from './draft.ts';
import { PostSteps, useCapturedOf } from './PostSteps.tsx';
import type { Posting } from './use-posting.ts';
import { useBehalfDraft } from './use-behalf-draft.ts';
import { useYes } from './use-yes.ts';

type Door = Input<'household.find'>;
type Props = {
  residentId: string;
  /** Behind which door they live; null = behind the caller's own, and they have no account. */
  door: Door | null;
  buildingName: string;
};

/** Saying a need for somebody: with their yes on record, or for one of one's own household. */
export const PostFor = ({ residentId, door, buildingName }: Props) => {
  const [method, asked] = door ? (['household.find', door] as const) : (['household.housemates', {}] as const);
  const of = useQuery<'household.find' | 'household.housemates'>(method, asked);
  const known = of.query.state === 'loading' ? null : of.query.value;
  const person = known?.people.find((one) => one.residentId === residentId);
  if (known && person) {
    const place = 'buildingName' in known ? known.buildingName : buildingName;
    return <Asking residentId={residentId} name={person.name} buildingName={place} isHome={!door} />;
  }
  return (
    <Page title={say('behalf.title')}>
      <Loaded of={of}>{() => <Middle icon="household" title={say('refusal.RESIDENT_NOT_FOUND')} />}</Loaded>
    </Page>
  );
};

type AskingProps = { residentId: string; name: string; buildingName: string; isHome: boolean };

const Asking = ({ residentId, name, buildingName, isHome }: AskingProps) => {
  const writing = useBehalfDraft(residentId);
  const captured = useCapturedOf(writing);
  const yes = useYes();
  const [tried, setTried] = useState<string | null>(null);
  const act = useAct<'need.postFor' | 'need.postForHousemate'>(
    isHome ? 'need.postForHousemate' : 'need.postFor',
    ({ needId, status }) => {
      void writing.forget();
      toast('check', say(status !== 'asked' ? 'post.sent' : isHome ? 'post.sent.asked' : 'behalf.sent'));
      go.instead('need/detail', { id: needId });
    },
  );
  const said = writing.draft && postOf(writing.draft);
  const { consent } = yes;
  const asked = said && (isHome ? { ...said, residentId } : consent && { ...said, residentId, consent });
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
        hasYes: isHome || consent !== null,
        ask: isHome ? (
          <Item icon="family" title={say('behalf.for', { name })} words={say('behalf.atHome')} />
        ) : (
          <ConsentField name={name} yes={yes} />
        ),
        over: <CaptureOver captured={yes.captured} hint={say('behalf.yes.hint', { name })} />,
      }}
    />
  );
};
