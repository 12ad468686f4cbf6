import { View } from '@tarojs/components';
import type { Output } from '../../../platform/rpc.ts';
import { Line, Photo, Press, Voice } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

/** Pictures and recordings of something, as far as this reader is told of them. */
export type Attached = Output<'need.detail'>['need']['media'][number];

type Props = {
  media: readonly Attached[];
  /** Who said it. */
  name: string;
  /** Left out where only sounds can go with it. */
  onLook?: (mediaId: string) => void;
};

/** First what was said aloud, then what was photographed; of what is not shown, why. */
export const AttachedMedia = ({ media, name, onLook }: Props) => {
  const sounds = media.filter(({ kind }) => kind === 'sound');
  const pictures = media.filter(({ kind }) => kind === 'picture');
  if (media.length === 0) return null;
  return (
    <View className="capture-shown">
      {sounds.map((sound) => (
        <View key={sound.mediaId}>
          {(sound.url !== null || sound.state === 'shown') && (
            <Voice
              url={sound.url}
              seconds={sound.seconds}
              label={say('media.heard', { name })}
              {...(sound.of === 'consent' ? { words: say('media.consent', { name }) } : {})}
            />
          )}
          <Why what="voice" of={sound} />
        </View>
      ))}
      {pictures.length > 0 && (
        <View className={pictures.length === 1 ? 'photos photos-of-one' : 'photos'}>
          {pictures.map((picture, index) => (
            <View key={picture.mediaId}>
              <Picture picture={picture} label={say('media.photo', { n: index + 1 })} onLook={onLook} />
              <Why what="photo" of={picture} />
            </View>
          ))}
        </View>
      )}
    </View>
  );
};

const PLATES = {
  said: null,
  consent: null,
  before: 'media.before',
  after: 'media.after',
  sentBack: 'media.sentBack',
  followUp: null,
  thanks: null,
  note: null,
  missed: null,
} as const;

type PictureProps = { picture: Attached; label: string; onLook: Props['onLook'] | undefined };

const Picture = ({ picture: { mediaId, url, of, state }, label, onLook }: PictureProps) => {
  const plate = PLATES[of];
  if (url === null) return state === 'shown' ? <Photo url={null} label={label} /> : null;
  return (
    <View className="photo-opens">
      <Photo url={url} label={label} />
      {plate && <View className="photo-plate small">{say(plate)}</View>}
      {onLook && (
        <Press className="photo-press" label={`${say('media.look')}，${label}`} onPress={() => onLook(mediaId)} />
      )}
    </View>
  );
};

/** Why somebody else does not hear or see it. */
const Why = ({ what, of: { state } }: { what: 'voice' | 'photo'; of: Attached }) =>
  state === 'shown' ? null : <Line className="second small" text={say(`media.${what}.${state}`)} />;
