import { useState } from 'react';
import { Line, SecondAct, Sheet } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { AttachedMedia, LookAtMedia } from '../capture/index.ts';
import type { Matter } from './meeting-words.ts';

type Props = { matter: Matter; onClose: () => void };

/** What was hidden as private, for the chair alone: opened on purpose, with the screen turned from the room. */
export const PrivateSheet = ({ matter: { kind, text, media }, onClose }: Props) => {
  const [lookedAt, lookAt] = useState<string | null>(null);
  return (
    <Sheet
      title={say('private.title')}
      onClose={onClose}
      acts={<SecondAct icon="lock" word={say('private.close')} onPress={onClose} />}
    >
      <Line className="second" text={sayKind(kind)} />
      {text !== '' && <Line className="strong" text={text} />}
      <AttachedMedia media={media} name="" onLook={lookAt} />
      {lookedAt !== null && <LookAtMedia media={media} mediaId={lookedAt} onClose={() => lookAt(null)} />}
    </Sheet>
  );
};
