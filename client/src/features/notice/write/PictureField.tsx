import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropFile } from '../../../platform/files.ts';
import { choosePicture, type Picture } from '../../../platform/pictures.ts';
import { FieldTitle, Photo, PlainAct } from '../../../ui/index.ts';
import { askFor } from '../../../platform/privacy.ts';
import { say } from '../../../words/say.ts';

type Props = { picture: Picture | null; onChange: (picture: Picture | null) => void };

/** One picture, made small on the phone before anybody sends it. */
export const PictureField = ({ picture, onChange }: Props) => {
  const [state, setState] = useState<'idle' | 'waiting' | 'unusable'>('idle');
  const replace = (next: Picture | null) => {
    if (picture) dropFile(picture.path);
    onChange(next);
  };
  const choose = async () => {
    if (!(await askFor('picture'))) return;
    setState('waiting');
    const chosen = await choosePicture();
    setState(chosen === 'unusable' ? 'unusable' : 'idle');
    if (chosen !== null && chosen !== 'unusable') replace(chosen);
  };
  return (
    <>
      <FieldTitle icon="camera" words={say('write.photo')} />
      {picture && <Photo url={picture.path} label={say('write.photo')} />}
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
