import { say } from '../../words/say.ts';
import { LookAt } from './pictures/LookAt.tsx';
import { Recording } from './record/Recording.tsx';
import type { CapturedResult } from './use-captured.ts';
import { useFileAddress } from './use-file-address.ts';
import type { LocalFile } from '../../data/index.ts';

/** Over the page: the night in which somebody speaks, or one of their pictures on the whole screen. */
export const CaptureOver = ({ captured, hint }: { captured: CapturedResult; hint: string }) => {
  const { recorder, pictures, lookedAt } = captured;
  if (recorder.state.is !== 'idle') {
    const seconds = recorder.state.is === 'hearing' ? recorder.state.seconds : null;
    return <Recording title={hint} seconds={seconds} onStop={recorder.stop} onCancel={recorder.cancel} />;
  }
  const index = pictures.findIndex(({ key }) => key === lookedAt);
  const file = pictures[index];
  return file ? <OwnPicture key={file.key} file={file} index={index} captured={captured} /> : null;
};

type OwnProps = { file: LocalFile; index: number; captured: CapturedResult };

const OwnPicture = ({ file, index, captured }: OwnProps) => {
  const address = useFileAddress(file.path);
  return (
    <LookAt
      url={address ?? null}
      label={say('shot.label', { n: index + 1 })}
      onClose={() => captured.lookAt(null)}
      {...(index > 0 ? { onMoveAhead: () => captured.moveAhead(file.key) } : {})}
      onRemove={() => {
        captured.lookAt(null);
        captured.remove(file.key);
      }}
    />
  );
};
