import type { SpokenLanguage } from '../../../../shared/kernel/languages.ts';
import type { Output } from '../../platform/rpc.ts';

export type NoticeRowData = Output<'notice.list'>['items'][number];
export type NoticeDetailData = Output<'notice.detail'>;
export type RecordingData = NoticeDetailData['recordings'][number];

/** What is heard of a notice, wherever it stands. */
export type Heard = Pick<NoticeRowData, 'noticeId' | 'title' | 'body' | 'hasPicture' | 'pictureUrl'> & {
  readonly recordings: readonly RecordingData[];
};

/** A row knows the one recording that would be heard. */
export const heardOfRow = ({ recording, ...row }: NoticeRowData): Heard => ({
  ...row,
  recordings: recording ? [recording] : [],
});

export const recordingIn = ({ recordings }: Heard, language: SpokenLanguage): RecordingData | undefined =>
  recordings.find((recording) => recording.language === language);
