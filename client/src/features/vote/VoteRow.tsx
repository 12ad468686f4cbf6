import { View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { Ear, Icon, Phrases, PictureRow, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { pictureOfWords } from './pictures.ts';
import { markOf, timeOf } from './row-words.ts';
import type { VoteSeen } from './stands.ts';

/** One vote of a list: its question, where and until when, and how it stands for my household. */
export const VoteRow = ({ vote, onPress }: { vote: VoteSeen; onPress?: (() => void) | undefined }) => {
  const mark = markOf(vote, now());
  const facts = [vote.placeName, timeOf(vote, now()), ...(vote.isRehearsal ? [say('vote.rehearsal')] : [])];
  const heard = useBreath([vote.title, ...facts, mark.word, mark.more]);
  return (
    <PictureRow
      picture={
        <Ear icon={pictureOfWords(vote.title, 'vote')} title={vote.title} said={heard.lines} isRead={heard.isSaid} />
      }
      title={vote.title}
      facts={facts}
      mark={
        <View className={`mark ${mark.look}`}>
          <Icon name={mark.icon} />
          <View>
            <Phrases text={mark.more === '' ? mark.word : `${mark.word}，${mark.more}`} />
          </View>
        </View>
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
