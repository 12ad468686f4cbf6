import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropFile } from '../../../platform/kept-files.ts';
import { choosePictures } from '../../../platform/pictures.ts';
import { FieldTitle, PlainAct } from '../../../ui/index.ts';
import type { KeptPicture } from './draft.ts';
import { askFor } from '../../../platform/privacy.ts';
import { say } from '../../../words/say.ts';
import { KeptPhoto } from '../../capture/index.ts';

type Props = { picture: KeptPicture | null; onChange: (picture: KeptPicture | null) => void };

/** One picture, made small on the phone before anybody sends it. */
export const PictureField = ({ picture, onChange }: Props) => {
  const [state, setState] = useState<'idle' | 'waiting' | 'unusable'>('idle');
  const replace = (next: KeptPicture | null) => {
    if (picture) dropFile(picture.path);
    onChange(next);
  };
  const choose = async () => {
    if (!(await askFor('picture'))) return;
    setState('waiting');
    const { pictures, isUnusable } = await choosePictures(1);
    setState(isUnusable ? 'unusable' : 'idle');
    if (pictures[0]) replace(pictures[0]);
  };
  return (
    <>
      <FieldTitle icon="camera" words={say('write.photo')} />
      {picture && <KeptPhoto path={picture.path} label={say('write.photo')} />}
      <View className="pad acts">
        <PlainAct
          icon="camera"
          word={say(picture ? 'write.photo.other' : 'write.photo.choose')}
          isOff={state === 'waiting'}
          onPress={() => void choose()}
        />
        {picture && <PlainAct icon="trash" word={say('write.photo.drop')} onPress={() => replace(null)} />}
      </View>
      {state !== 'idle' && (
        <View className="field-hint photo-hint" aria-role="status">
          {say(`write.photo.${state}`)}
        </View>
      )}
    </>
  );
};
