import { View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Icon, Phrases, PictureRow, useBreath } from '../../ui/index.ts';
import { sayLanguage } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { heardOfRow, type NoticeRowData } from './notice-data.ts';
import { NoticeEar } from './NoticeEar.tsx';

type Props = { notice: NoticeRowData; onNone: Parameters<typeof NoticeEar>[0]['onNone'] };

/** One notice in a list: picture, what, for whom and when, in which languages it can be heard. */
export const NoticeRow = ({ notice, onNone }: Props) => {
  const facts = [notice.scope.name, when(notice.publishedAt, now())];
  const heard = useBreath([notice.title, ...facts]);
  return (
    <PictureRow
      picture={<NoticeEar notice={heardOfRow(notice)} onNone={onNone} isRead={heard.isSaid} />}
      title={notice.title}
      facts={facts}
      mark={markOf(notice)}
      heard={heard}
      onPress={() => go.to('notice/detail', { id: notice.noticeId })}
    />
  );
};

/** Who speaks what the picture would play is named; else in which languages it could be heard. */
const markOf = ({ status, recorded, recording }: NoticeRowData) => {
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
      : say('spoken.by', { name: recording.speakerName, language: sayLanguage(recording.language) });
  return (
    <View className="mark mark-open">
      <Icon name="person" />
      <View>
        <Phrases text={words} />
      </View>
    </View>
  );
};
