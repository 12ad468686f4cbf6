import { View } from '@tarojs/components';
import { SPOKEN_LANGUAGES } from '../../../../../shared/kernel/languages.ts';
import { NOTICE_LIMITS } from '../../../../../shared/notice/notice.ts';
import {
  AskedField,
  BlockTitle,
  ChooseOne,
  FieldTitle,
  Icon,
  Line,
  Press,
  secondsOf,
  Strip,
} from '../../../ui/index.ts';
import { sayLanguage } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { KeptVoice } from '../../capture/index.ts';
import { recordingIn, type NoticeDetailData } from '../notice-data.ts';
import type { RecordDraft } from './draft.ts';

type Props = {
  notice: NoticeDetailData;
  draft: RecordDraft;
  /** What is missing is told once somebody wanted to go on. */
  isChecked: boolean;
  onChange: (part: Partial<RecordDraft>) => void;
};

/** Which language, who speaks, and that they agreed. */
export const RecordForm = ({ notice, draft, isChecked, onChange }: Props) => {
  const before = recordingIn(notice, draft.language);
  return (
    <>
      <ChooseOne
        icon="language"
        question={say('record.language')}
        of={SPOKEN_LANGUAGES.map((key) => ({ key, word: sayLanguage(key) }))}
        chosen={draft.language}
        onChoose={(language) => onChange({ language })}
      />
      {before && (
        <View className="field-hint">
          <Line
            className="strong"
            text={say('record.has', { name: before.speakerName, length: secondsOf(before.seconds) })}
          />
          <Line text={say('record.replace')} />
        </View>
      )}
      <AskedField
        icon="person"
        question={say('record.speaker')}
        value={draft.speakerName}
        placeholder={say('record.speaker.placeholder')}
        lengthMax={NOTICE_LIMITS.speakerNameLengthMax}
        problem={isChecked && draft.speakerName.trim() === '' ? say('record.speaker.missing') : undefined}
        onChange={(speakerName) => onChange({ speakerName })}
      />
      <Consent draft={draft} isMissing={isChecked && !draft.hasConsent} onChange={onChange} />
    </>
  );
};

type ConsentProps = Pick<Props, 'draft' | 'onChange'> & { isMissing: boolean };

const Consent = ({ draft: { hasConsent }, isMissing, onChange }: ConsentProps) => (
  <>
    <FieldTitle icon="shield" words={say('record.consent.ask')} />
    <View className="field">
      <Press
        className={hasConsent ? 'consent on' : 'consent'}
        role="checkbox"
        isOn={hasConsent}
        label={`${say('record.consent')}，${say('record.consent.words')}`}
        said={`${say('record.consent')}，${say('record.consent.words')}，${say('record.consent.back')}`}
        onPress={() => onChange({ hasConsent: !hasConsent })}
      >
        <View className="consent-box">{hasConsent && <Icon name="check" />}</View>
        <View className="grow">
          <Line className="strong" text={say('record.consent')} />
          <Line text={say('record.consent.words')} />
          <Line text={say('record.consent.back')} />
        </View>
      </Press>
      {isMissing && <Line className="field-foot bad" text={say('record.consent.missing')} />}
    </View>
  </>
);

/** What was spoken, to be heard before anybody else hears it. */
export const Spoken = ({ draft, isRestored }: { draft: RecordDraft; isRestored: boolean }) => {
  if (!draft.spoken) return null;
  const { path, seconds } = draft.spoken;
  return (
    <>
      {isRestored && <Strip icon="clock" title={say('record.kept')} words={say('record.kept.words')} />}
      <BlockTitle words={say('record.check')} />
      <View className="pad surface">
        <KeptVoice path={path} seconds={seconds} label={say('record.check')} />
      </View>
    </>
  );
};
