import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import { forgetUnanswered, localFiles } from '../../../data/index.ts';
import { say } from '../../../words/say.ts';
import { keysOf } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import { NEW_DRAFT, useDraft } from './draft.ts';
import { PostFor } from './PostFor.tsx';
import { PostSteps, useCapturedOf } from './PostSteps.tsx';
import { usePosting } from './use-posting.ts';

type Props = {
  kind: string | undefined;
  unsent?: string | undefined;
  /** For whom it is said, and behind which door they live: no door where it is the caller's own. No name stands in an address. */
  forId?: string | undefined;
  building?: string | undefined;
  unit?: string | undefined;
  flat?: string | undefined;
};

/** From a picture to a need on the wall: which kind, what and where, a look over it, sent. */
export const PostNeed = ({ kind, unsent, forId, building, unit = '', flat = '' }: Props) => (
  <Gate title={say('needs.speak')}>
    {({ buildingName }) =>
      forId === undefined ? (
        <PostOwn
          kind={NEED_KINDS.find((known) => known === kind) ?? null}
          unsent={unsent}
          buildingName={buildingName}
        />
      ) : (
        <PostFor
          residentId={forId}
          door={building === undefined ? null : { buildingId: building, unit: Number(unit), flat }}
          buildingName={buildingName}
        />
      )
    }
  </Gate>
);

type OwnProps = { kind: NeedKind | null; unsent: string | undefined; buildingName: string };

const PostOwn = ({ kind, unsent, buildingName }: OwnProps) => {
  const writing = useDraft(kind, unsent);
  const posting = usePosting(writing);
  const captured = useCapturedOf(writing);
  return (
    <PostSteps
      writing={writing}
      posting={posting}
      captured={captured}
      buildingName={buildingName}
      isKindChosen={kind !== null || unsent !== undefined}
      onStartOver={(draft) => {
        void writing.forget();
        void localFiles.drop(keysOf(draft.captured));
        void forgetUnanswered('need.post');
        writing.change({ ...NEW_DRAFT, kind: draft.kind });
      }}
    />
  );
};
