import { View } from '@tarojs/components';
import { useState } from 'react';
import { NOTICE_LIMITS } from '../../../../../shared/notice/notice.ts';
import { useQuery } from '../../../data/index.ts';
import {
  Act,
  AskedField,
  ChooseNode,
  Line,
  Loaded,
  Loading,
  nodeOf,
  Page,
  PlainAct,
  Strip,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate, nodesInReach, type Node, type Resident } from '../../membership/index.ts';
import { useDraft, type Draft } from './draft.ts';
import { PictureField } from './PictureField.tsx';
import { SendSheet } from './SendSheet.tsx';
import { usePublish } from './use-publish.ts';

/** Whoever answers for a place writes to the people there. */
export const WriteNotice = () => <Gate title={say('notice.write')}>{(me) => <Shown me={me} />}</Gate>;

const Shown = ({ me }: { me: Resident }) => {
  const directory = useQuery('community.directory', {});
  const writing = useDraft();
  const [isChecked, setIsChecked] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const publishing = usePublish({
    draft: writing.draft,
    onUploaded: (pictureId) => writing.change({ pictureId }),
    onSent: writing.forget,
  });
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  const nodes = known ? nodesInReach(me, known) : [];
  const { draft } = writing;
  const node = draft && nodeOf(nodes, draft);
  const close = () => {
    publishing.stopAsking();
    setIsAsking(false);
  };
  const next = () => {
    setIsChecked(true);
    if (node && !isShort(draft)) setIsAsking(true);
  };
  return (
    <Page
      title={say('notice.write')}
      foot={
        <View className="acts">
          <Act icon="check" word={say('write.ready')} onPress={next} />
        </View>
      }
      over={isAsking && node && <SendSheet me={me} draft={draft} node={node} publishing={publishing} onClose={close} />}
    >
      <Loaded of={directory}>
        {() => (draft ? <Form draft={draft} nodes={nodes} isChecked={isChecked} writing={writing} /> : <Loading />)}
      </Loaded>
    </Page>
  );
};

const isTitleShort = ({ title }: Draft): boolean => title.trim().length < NOTICE_LIMITS.titleLengthMin;
const isBodyShort = ({ body }: Draft): boolean => body.trim().length < NOTICE_LIMITS.bodyLengthMin;
const isShort = (draft: Draft): boolean => isTitleShort(draft) || isBodyShort(draft);

type FormProps = {
  draft: Draft;
  nodes: readonly Node[];
  isChecked: boolean;
  writing: ReturnType<typeof useDraft>;
};

const Form = ({ draft, nodes, isChecked, writing: { change, isRestored, startOver } }: FormProps) => (
  <>
    {isRestored && (
      <Strip icon="edit" title={say('write.draft')} words={say('write.draft.words')}>
        <PlainAct icon="trash" word={say('write.draft.drop')} onPress={startOver} />
      </Strip>
    )}
    <ChooseNode
      question={say('write.scope')}
      words={{
        community: say('write.community'),
        grid: say('write.grid'),
        building: say('write.building'),
        which: say('write.which'),
      }}
      nodes={nodes}
      chosen={draft}
      onChange={change}
    />
    {isChecked && !nodeOf(nodes, draft) && <Line className="field-hint bad-hint" text={say('write.place.missing')} />}
    <AskedField
      icon="bell"
      question={say('write.title')}
      value={draft.title}
      placeholder={say('write.title.placeholder')}
      lengthMax={NOTICE_LIMITS.titleLengthMax}
      problem={isChecked && isTitleShort(draft) ? say('write.title.short') : undefined}
      onChange={(title) => change({ title })}
    />
    <AskedField
      icon="edit"
      question={say('write.body')}
      value={draft.body}
      placeholder={say('write.body.placeholder')}
      lengthMax={NOTICE_LIMITS.bodyLengthMax}
      isTall
      problem={isChecked && isBodyShort(draft) ? say('write.body.short') : undefined}
      onChange={(body) => change({ body })}
    />
    <PictureField picture={draft.picture} onChange={(picture) => change({ picture, pictureId: null })} />
    <View className="list-end" />
  </>
);
