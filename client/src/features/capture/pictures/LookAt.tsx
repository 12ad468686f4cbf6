import { Image } from '@tarojs/components';
import { Said, SecondAct, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = {
  url: string | null;
  label: string;
  onClose: () => void;
  /** Of one's own that is not sent yet. */
  onMoveAhead?: () => void;
  onRemove?: () => void;
};

/** A picture as large as the screen lets it be. */
export const LookAt = ({ url, label, onClose, onMoveAhead, onRemove }: Props) => (
  <Sheet
    title={label}
    onClose={onClose}
    acts={
      <>
        {onRemove && <SecondAct icon="trash" word={say('shot.remove')} onPress={onRemove} />}
        {onMoveAhead && <SecondAct icon="back" word={say('shot.ahead')} onPress={onMoveAhead} />}
        <SecondAct icon="check" word={say('shot.close')} onPress={onClose} />
      </>
    }
  >
    {url === null ? (
      <Said lines={() => [say('photo.gone')]} />
    ) : (
      <Image className="look-at" src={url} mode="widthFix" aria-role="img" aria-label={label} />
    )}
  </Sheet>
);
