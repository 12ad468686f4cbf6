import { now } from '../../../platform/clock.ts';
import { PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { NoteData } from './note-data.ts';

/** What somebody is about to do with a note. */
export type NoteAsking = { readonly act: 'unsay' | 'takeDownNote' | 'restoreNote'; readonly note: NoteData };

/** What this person may do with a note now. */
export const NoteActs = ({ note, onAsk }: { note: NoteData; onAsk: (asking: NoteAsking) => void }) => {
  const { undoUntil, mayTakeDown, mayRestore, isMine } = note;
  return (
    <>
      {undoUntil !== null && now() < undoUntil && (
        <PlainAct icon="retry" word={say('note.unsay')} onPress={() => onAsk({ act: 'unsay', note })} />
      )}
      {mayTakeDown && !isMine && (
        <PlainAct icon="eye" word={say('note.takeDown')} onPress={() => onAsk({ act: 'takeDownNote', note })} />
      )}
      {mayRestore && (
        <PlainAct icon="retry" word={say('note.restore')} onPress={() => onAsk({ act: 'restoreNote', note })} />
      )}
    </>
  );
};
