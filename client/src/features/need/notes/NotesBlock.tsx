import { Text, View } from '@tarojs/components';
import { go } from '../../../platform/navigate.ts';
import { BlockTitle, Icon, PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Detail } from '../detail/story.ts';
import { Bubble } from './Bubble.tsx';

/** The latest notes on the page of a need, for those concerned; it leads to all of them. */
export const NotesBlock = ({ detail: { need, notes } }: { detail: Detail }) => {
  if (notes === null || (notes.count === 0 && !notes.maySay)) return null;
  const { latest, count, isUnread, maySay } = notes;
  const word = count > latest.length ? 'notes.all' : maySay ? 'notes.leave' : 'notes.look';
  return (
    <>
      <BlockTitle
        words={say('notes.title')}
        {...(isUnread
          ? {
              side: (
                <View className="mark mark-open">
                  <Icon name="bell" />
                  <Text>{say('notes.new')}</Text>
                </View>
              ),
            }
          : {})}
      />
      <View className="surface pad rule notes">
        {latest.map((note) => (
          <Bubble key={note.noteId} note={note} />
        ))}
        <PlainAct icon="say" word={say(word, { n: count })} onPress={() => go.to('need/notes', { id: need.needId })} />
      </View>
    </>
  );
};
