import { useState } from 'react';
import { picturePath } from '../../../../../shared/notice/media.ts';
import { useAct } from '../../../data/index.ts';
import { upload } from '../../../platform/files.ts';
import { go } from '../../../platform/navigate.ts';
import { mintRequestId } from '../../../platform/request-id.ts';
import type { Input } from '../../../platform/rpc.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Draft } from './draft.ts';
import type { Node } from './reach.ts';

const scopeOf = ({ kind, id }: Node): Input<'notice.publish'>['scope'] => {
  switch (kind) {
    case 'community':
      return { kind };
    case 'grid':
      return { kind, gridId: id };
    case 'building':
      return { kind, buildingId: id };
  }
};

type Props = { onUploaded: (pictureId: string) => void; onSent: () => void };

/** First the picture goes to the cloud, once; then the notice, which names it. */
export const usePublish = ({ onUploaded, onSent }: Props) => {
  const [uploading, setUpload] = useState<'idle' | 'sending' | 'failed'>('idle');
  const act = useAct('notice.publish', ({ noticeId }) => {
    onSent();
    toast('check', say('write.done'));
    go.noticeInstead(noticeId);
  });
  const pictureIdOf = async ({ picture, pictureId }: Draft): Promise<string | null | undefined> => {
    if (!picture || pictureId !== null) return pictureId ?? undefined;
    setUpload('sending');
    const fileId = await upload(picturePath(mintRequestId(), picture.extension), picture);
    setUpload(fileId === null ? 'failed' : 'idle');
    if (fileId !== null) onUploaded(fileId);
    return fileId;
  };
  const publish = async (draft: Draft, node: Node, isLookedAt: boolean) => {
    if (uploading === 'sending') return;
    const pictureId = await pictureIdOf(draft);
    if (pictureId === null) return;
    const words = { title: draft.title.trim(), body: draft.body.trim(), isLookedAt };
    act.send({ scope: scopeOf(node), ...words, ...(pictureId === undefined ? {} : { pictureId }) });
  };
  const state =
    uploading === 'failed' ? ({ kind: 'failed', code: 'NETWORK', canRetry: true, canKeep: false } as const) : act.state;
  return {
    state,
    isSending: uploading === 'sending' || act.state.kind === 'sending',
    publish: (draft: Draft, node: Node, isLookedAt: boolean) => void publish(draft, node, isLookedAt),
  };
};
