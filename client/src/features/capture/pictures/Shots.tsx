import { Image, Text, View } from '@tarojs/components';
import { ATTACHED_MAX } from '../../../../../shared/capture/attached.ts';
import { localFiles, type LocalFile } from '../../../data/index.ts';
import { online } from '../../../platform/network.ts';
import { useStore } from '../../../platform/store.ts';
import { Icon, Line, Phrases, Press } from '../../../ui/index.ts';
import { sayError } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { standingOf, type FileStanding } from '../captured.ts';
import type { CapturedResult } from '../use-captured.ts';
import { useFileAddress } from '../use-file-address.ts';

const LOOK_OF = { there: 'ok', sending: 'go', waiting: 'wait', failed: 'bad', refused: 'bad' } as const;
const MARK_OF = { there: 'check', waiting: 'clock', failed: 'retry', refused: 'warning' } as const;

/** The pictures that were taken, each on its own way to the cloud, and the place for one more. */
export const Shots = ({ captured }: { captured: CapturedResult }) => {
  const { failed } = useStore(localFiles.state);
  const { pictures } = captured;
  if (pictures.length === 0) return null;
  const refused = pictures.map(({ key }) => failed[key]).find((code) => code?.startsWith('MEDIA_'));
  return (
    <>
      <View className="shots">
        {pictures.map((file, index) => (
          <Shot
            key={file.key}
            file={file}
            label={say('shot.label', { n: index + 1 })}
            onRetry={() => captured.retry(file.key)}
            onLook={() => captured.lookAt(file.key)}
          />
        ))}
        {captured.roomFor > 0 && <AddShot captured={captured} />}
      </View>
      {refused && <Line className="capture-bad" text={sayError(refused)} />}
    </>
  );
};

type ShotProps = { file: LocalFile; label: string; onRetry: () => void; onLook: () => void };

/** One picture: what became of sending it. One that did not arrive is sent again by a tap, any other is looked at. */
const Shot = ({ file, label, onRetry, onLook }: ShotProps) => {
  const state = useStore(localFiles.state);
  const isOnline = useStore(online);
  const address = useFileAddress(file.path);
  const standing = standingOf(file, state, isOnline);
  const words = say(`shot.${standing}`);
  return (
    <View className={`shot ${LOOK_OF[standing]}`}>
      <Press className="shot-pic" label={`${label}，${words}`} onPress={standing === 'failed' ? onRetry : onLook}>
        {typeof address === 'string' && <Image className="shot-image" src={address} mode="aspectFill" />}
        <Mark standing={standing} isUploaded={file.fileId !== null} />
      </Press>
      <View className="small">
        <Phrases text={words} />
      </View>
    </View>
  );
};

/** How far a picture on its way is: first it goes to the cloud, then the cloud looks at it. */
const Mark = ({ standing, isUploaded }: { standing: FileStanding; isUploaded: boolean }) =>
  standing === 'sending' ? (
    <View className="shot-bar">
      <View className={isUploaded ? 'shot-done nearly' : 'shot-done'} />
    </View>
  ) : (
    <View className="shot-mark">
      <Icon name={MARK_OF[standing]} />
    </View>
  );

const AddShot = ({ captured: { isChoosing, addPictures } }: { captured: CapturedResult }) => (
  <View className="shot">
    <Press className="shot-add" said={say('shot.add')} isOff={isChoosing} onPress={addPictures}>
      <Icon name="camera" />
      <Text>{say(isChoosing ? 'shot.shrinking' : 'shot.add')}</Text>
    </Press>
    <View className="small second">{say('shot.max', { n: ATTACHED_MAX.picture })}</View>
  </View>
);
