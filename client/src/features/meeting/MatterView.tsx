import { View } from '@tarojs/components';
import { useState } from 'react';
import { Ear, PictureRow, useBreath } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { AttachedMedia, LookAtMedia } from '../capture/index.ts';
import { kindIcon } from '../need/index.ts';
import { factsOfMatter, titleOfMatter, type Matter } from './meeting-words.ts';

type Props = { matter: Matter; facts?: readonly string[] };

/** The matter that is spoken of: its picture is heard, and what was photographed or recorded with it is looked at. */
export const MatterView = ({ matter, facts = factsOfMatter(matter) }: Props) => {
  const [lookedAt, lookAt] = useState<string | null>(null);
  const title = titleOfMatter(matter);
  const { isKeptPrivate, kind } = matter;
  const kindSaid = isKeptPrivate ? '' : sayKind(kind);
  const heard = useBreath([kindSaid, title, ...facts]);
  return (
    <View className="surface matter">
      <PictureRow
        picture={
          <Ear
            icon={isKeptPrivate ? 'lock' : kindIcon(kind)}
            title={isKeptPrivate ? title : kindSaid}
            said={heard.lines}
            isRead={heard.isSaid}
          />
        }
        title={title}
        facts={facts}
        mark={null}
        heard={heard}
      />
      {!isKeptPrivate && <AttachedMedia media={matter.media} name={matter.author ?? ''} onLook={lookAt} />}
      {lookedAt !== null && <LookAtMedia media={matter.media} mediaId={lookedAt} onClose={() => lookAt(null)} />}
    </View>
  );
};
