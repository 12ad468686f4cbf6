import { View } from '@tarojs/components';
import { localFiles, type LocalFile } from '../../../data/index.ts';
import { online } from '../../../platform/network.ts';
import { useStore } from '../../../platform/store.ts';
import { Line, PlainAct } from '../../../ui/index.ts';
import { sayError } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { standingOf } from '../captured.ts';
import { KeptVoice } from '../KeptVoice.tsx';

/** What somebody has just said, to be heard before anybody else hears it, and what became of sending it. */
export const OwnVoice = ({ file }: { file: LocalFile }) => {
  const state = useStore(localFiles.state);
  const isOnline = useStore(online);
  const standing = standingOf(file, state, isOnline);
  const refusal = state.failed[file.key];
  return (
    <View className="capture">
      <KeptVoice path={file.path} seconds={file.seconds} label={say('capture.hear')} />
      {(standing === 'waiting' || standing === 'sending') && (
        <Line className="second small" text={say(`voice.own.${standing}`)} />
      )}
      {standing === 'refused' && refusal && <Line className="capture-bad" text={sayError(refusal)} />}
      {standing === 'failed' && (
        <PlainAct icon="retry" word={say('voice.own.failed')} onPress={() => void localFiles.send(file.key)} />
      )}
    </View>
  );
};
