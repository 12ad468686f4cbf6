import { canOpenSettings, openSettings } from '../../../platform/settings.ts';
import { PlainAct, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Trouble } from './use-recorder.ts';

/** Why nothing was heard, and what to do about it. */
export const RecorderTrouble = ({ trouble }: { trouble: Trouble | null }) => {
  switch (trouble) {
    case null:
      return null;
    case 'short':
      return <Strip icon="clock" title={say('record.short')} words={say('record.short.words')} />;
    case 'interrupted':
      return <Strip icon="call" title={say('record.cut')} words={say('record.cut.words')} />;
    case 'failed':
      return <Strip icon="warning" title={say('record.failed')} />;
    case 'forbidden':
      return (
        <Strip
          icon="lock"
          title={say('record.forbidden')}
          words={say(canOpenSettings() ? 'record.forbidden.words' : 'record.forbidden.browser')}
        >
          {canOpenSettings() && <PlainAct icon="forward" word={say('record.forbidden.open')} onPress={openSettings} />}
        </Strip>
      );
  }
};
