import { Text, View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import { Ear, Line, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { NoteActs, type NoteAsking } from './NoteActs.tsx';
import type { NoteData } from './note-data.ts';

type Props = {
  note: NoteData;
  /** Left out where nothing is done about it. */
  onAsk?: (asking: NoteAsking) => void;
};

/** One note: the family name on a disc, which is heard, who said it when, the words and the recording. One's own stand at the right. */
export const Bubble = ({ note, onAsk }: Props) => {
  const { author, isMine, at, media } = note;
  const who = isMine ? say('note.me') : say('note.who', { name: author, role: say(`note.role.${note.role}`) });
  const words = wordsOf(note);
  const time = when(at, now());
  const { lines, isSaid } = useBreath([who, ...words, ...(media.length > 0 ? [say('note.voice')] : []), time]);
  return (
    <SaidAs lines={lines}>
      <View className={`note${isMine ? ' mine' : ''}${isSaid ? ' being-read' : ''}`}>
        <Ear title={who} said={lines} isRead={isSaid} icon="person" look="face">
          <Text>{author.slice(0, 1)}</Text>
        </Ear>
        <View className="note-body">
          <View className="second small">{who}</View>
          <View className="note-bubble">
            {words.map((line) => (
              <Line key={line} {...(note.takenDown ? { className: 'second' } : {})} text={line} />
            ))}
            <AttachedMedia media={media} name={author} />
          </View>
          <View className="note-foot">
            <Text className="second small">{time}</Text>
            {onAsk && <NoteActs note={note} onAsk={onAsk} />}
          </View>
        </View>
      </View>
    </SaidAs>
  );
};

/** What is read of it: that it was taken down, and why, before the words. */
const wordsOf = ({ text, takenDown }: NoteData): readonly string[] => {
  if (takenDown === null) return text === '' ? [] : [text];
  const why = takenDown.reason === null ? say('note.down') : say('note.down.why', { reason: takenDown.reason });
  return text === '' ? [why] : [why, text];
};
