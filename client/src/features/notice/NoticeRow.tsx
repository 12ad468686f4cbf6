import { View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Facts, Icon, Photo, Phrases, Press } from '../../ui/index.ts';
import { sayLanguage } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { heardOfRow, type NoticeRowData } from './notice-data.ts';
import { NoticeListen } from './NoticeListen.tsx';

type Props = { notice: NoticeRowData; onNone: Parameters<typeof NoticeListen>[0]['onNone'] };

/** One notice in a list: picture, what, for whom and when, in which languages it can be heard, 听. */
export const NoticeRow = ({ notice, onNone }: Props) => (
  <View className="heard">
    <Press className="need" heardAs={notice.noticeId} onPress={() => go.notice(notice.noticeId)}>
      {notice.hasPicture ? (
        <View className="pic">
          <Photo url={notice.pictureUrl} label={say('notice.photo', { title: notice.title })} isSmall />
        </View>
      ) : (
        <View className="pic">
          <Icon name="bell" />
        </View>
      )}
      <View className="need-title">
        <Phrases text={notice.title} />
      </View>
      <Facts className="need-meta" of={[notice.scope.name, when(notice.publishedAt, now())]} />
      <RowMark notice={notice} />
    </Press>
    <NoticeListen notice={heardOfRow(notice)} onNone={onNone} />
  </View>
);

/** Who speaks what 听 would play is named; else in which languages it could be heard. */
const RowMark = ({ notice: { status, recorded, recording } }: { notice: NoticeRowData }) => {
  if (status === 'withdrawn') {
    return (
      <View className="mark mark-withdrawn">
        <Icon name="cross" />
        <View>{say('notice.withdrawn')}</View>
      </View>
    );
  }
  if (recorded.length === 0) return null;
  const words =
    recording === null
      ? say('notice.recorded', { languages: recorded.map(sayLanguage).join(say('list.and')) })
      : say('voice.by', { name: recording.speakerName, language: sayLanguage(recording.language) });
  return (
    <View className="mark mark-open">
      <Icon name="person" />
      <View>
        <Phrases text={words} />
      </View>
    </View>
  );
};
