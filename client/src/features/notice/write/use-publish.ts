import { useEffect, useRef, useState } from 'react';
import { forgetUnanswered, unansweredBut, useAct, type ActState } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import type { Node } from '../../membership/index.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sendFile } from '../send-file.ts';
import type { Draft } from './draft.ts';

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

type Publish = Input<'notice.publish'>;
const inputOf = ({ title, body }: Draft, node: Node, isLookedAt: boolean, pictureId: string | undefined): Publish => ({
  scope: scopeOf(node),
  ...{ title: title.trim(), body: body.trim(), isLookedAt },
  ...(pictureId === undefined ? {} : { pictureId }),
});

type Props = { draft: Draft | null; onUploaded: (pictureId: string) => void; onSent: () => void };

/** First the picture goes to the cloud, once; then the notice, which names it. */
export const usePublish = ({ draft: written, onUploaded, onSent }: Props) => {
  const [isUploading, setIsUploading] = useState(false);
  const [failure, setFailure] = useState<ActState | null>(null);
  // What was sent before in other words and may have arrived, with what is to be sent now.
  const [twice, setTwice] = useState<{ readonly before: Publish; readonly changed: Publish } | null>(null);
  const latest = useRef(written);
  useEffect(() => {
    latest.current = written;
  });
  const act = useAct('notice.publish', ({ noticeId }, { title, body }) => {
    // What was changed since stays: nobody has read it.
    const isAsSent = latest.current?.title.trim() === title && latest.current.body.trim() === body;
    if (isAsSent) onSent();
    toast('check', say('write.done'));
    go.instead('notice/detail', { id: noticeId });
  });
  const pictureIdOf = async ({ picture, pictureId }: Draft): Promise<string | null | undefined> => {
    if (!picture || pictureId !== null) return pictureId ?? undefined;
    setIsUploading(true);
    const sent = await sendFile('picture', picture);
    setIsUploading(false);
    if ('mediaId' in sent) {
      onUploaded(sent.mediaId);
      return sent.mediaId;
    }
    setFailure(sent);
    return null;
  };
  const publish = async (draft: Draft, node: Node, isLookedAt: boolean) => {
    if (isUploading) return;
    setFailure(null);
    const pictureId = await pictureIdOf(draft);
    if (pictureId === null) return;
    const changed = inputOf(draft, node, isLookedAt, pictureId);
    const before = await unansweredBut('notice.publish', changed);
    if (before) setTwice({ before, changed });
    else act.send(changed);
  };
  const choose = async (chosen: 'before' | 'changed') => {
    if (!twice) return;
    setTwice(null);
    if (chosen === 'changed') await forgetUnanswered('notice.publish');
    act.send(twice[chosen]);
  };
  return {
    state: failure ?? act.state,
    isSending: isUploading || act.state.kind === 'sending',
    twice,
    choose: (chosen: 'before' | 'changed') => void choose(chosen),
    publish: (draft: Draft, node: Node, isLookedAt: boolean) => void publish(draft, node, isLookedAt),
    /** The question was left: what became of it is not said of what is written next. */
    stopAsking: () => {
      setFailure(null);
      setTwice(null);
      if (act.state.kind === 'failed') act.reset();
    },
  };
};
