import { Voice } from '../../ui/index.ts';
import { sayLanguage } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { RecordingData } from './notice-data.ts';

/** A recording, named after who speaks which language. */
export const RecordingVoice = ({
  recording: { language, url, seconds, speakerName },
}: {
  recording: RecordingData;
}) => {
  const who = { name: speakerName, language: sayLanguage(language) };
  return <Voice url={url} seconds={seconds} words={say('spoken.by', who)} label={say('spoken.play', who)} />;
};
