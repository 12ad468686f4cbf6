import { Line, ProgressBar } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Progress } from './use-making.ts';

/** That it is done in all buildings, and how far that is. */
export const InAll = ({ n, progress }: { n: number; progress: Progress | null }) => (
  <>
    <Line className="strong" text={say('keep.all', { n })} />
    {progress && (
      <ProgressBar {...{ done: progress.done, total: progress.all }} label={say('keep.all.done', progress)} />
    )}
  </>
);
