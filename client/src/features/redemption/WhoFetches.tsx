import type { Fetcher } from '../../../../shared/redemption/redemption.ts';
import type { SpokenWord } from '../../../../shared/redemption/spoken.ts';
import { ChooseOne } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useState } from 'react';

/** Who was asked to fetch it, and the three words of which they know one; null where nobody was. */
export type Collector = { readonly name: string; readonly words: readonly SpokenWord[] } | null;

/** Who stands at a counter, and the word they say. `isOff`: it cannot be given yet. */
export const useFetcher = (collector: Collector) => {
  const [fetchedBy, setFetchedBy] = useState<Fetcher | null>(collector ? null : 'owner');
  const [word, setWord] = useState<SpokenWord | null>(null);
  const needsWord = fetchedBy === 'collector' && word === null;
  return {
    ...{ collector, fetchedBy, word, setFetchedBy, setWord, needsWord },
    isOff: fetchedBy === null || needsWord,
    said: { fetchedBy: fetchedBy ?? 'owner', word: fetchedBy === 'owner' ? null : word } as const,
  };
};

/** What is asked for before it can be given; undefined once it can. */
export const wordOf = ({ fetchedBy, needsWord }: ReturnType<typeof useFetcher>) =>
  fetchedBy === null ? ('counter.give.choose' as const) : needsWord ? ('counter.give.word' as const) : undefined;

/** Asks who came, and which of three words they say; nothing where only the owner may fetch it. */
export const WhoFetches = ({ collector, fetchedBy, word, setFetchedBy, setWord }: ReturnType<typeof useFetcher>) =>
  collector && (
    <>
      <ChooseOne
        icon="family"
        question={say('counter.who')}
        of={[
          { key: 'owner', word: say('counter.who.owner') },
          { key: 'collector', word: say('counter.who.collector', { name: collector.name }) },
        ]}
        chosen={fetchedBy}
        onChoose={setFetchedBy}
      />
      {fetchedBy === 'collector' && (
        <ChooseOne
          icon="say"
          question={say('counter.word.ask')}
          of={collector.words.map((key) => ({ key, word: say(`watchword.${key}`) }))}
          chosen={word}
          onChoose={setWord}
        />
      )}
    </>
  );
