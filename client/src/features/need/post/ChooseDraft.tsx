import { Item, Line, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { kindIcon } from '../kind-icons.ts';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import type { Draft, Rivals } from './draft.ts';

const wordsOf = ({ kind, text, note, captured }: Draft): string => {
  const written = text.trim() === '' ? note : text;
  if (written.trim() !== '' || kind === null) return excerptOf(written);
  return titleOf({ kind, text: '', hasVoice: captured.sound !== null });
};

/** Only one can be written at a time: which, and what becomes of the other. */
export const ChooseDraft = ({ rivals: { begun, unsent, choose } }: { rivals: Rivals }) => {
  const both = [
    { one: begun, words: say('post.two.begun') },
    { one: unsent, words: say('post.two.unsent') },
  ];
  return (
    <Page title={say('post.two')}>
      <Line className="pad" text={say('post.two.words')} />
      {both.map(({ one, words }) => (
        <Item
          key={words}
          icon={one.kind ? kindIcon(one.kind) : 'edit'}
          title={wordsOf(one)}
          words={words}
          onPress={() => choose(one)}
        />
      ))}
    </Page>
  );
};
