import { createContext, useCallback, useLayoutEffect, useState } from 'react';
import type { SpokenLine } from '../../platform/speech.ts';

/** What a part hands over when it is asked what it says. */
export type Lines = () => readonly SpokenLine[];
type Take = (lines: Lines) => void;

/** Who asks the parts inside what they say. Null where nobody does: outside of a page, and inside a part that says itself in one breath. */
export const WalkContext = createContext<Take | null>(null);

type Round = { readonly take: Take; readonly end: () => void };

const roundFor = (onGathered: (lines: readonly SpokenLine[]) => void): Round => {
  const found: Lines[] = [];
  let isOver = false;
  return {
    take: (lines) => {
      if (!isOver) found.push(lines);
    },
    end: () => {
      isOver = true;
      onGathered(found.flatMap((lines) => lines()));
    },
  };
};

/**
 * Gathers what is drawn inside a provider of `WalkContext`, in page order. The mini-program has no order of the document to ask for, but
 * React runs the effects of a tree in its order, and those of a parent after those of its children: each round is a new value of the
 * context, which every part inside answers in its turn.
 */
export const useWalk = () => {
  const [round, setRound] = useState<Round | null>(null);
  useLayoutEffect(() => round?.end(), [round]);
  const gather = useCallback(
    (onGathered: (lines: readonly SpokenLine[]) => void) => setRound(roundFor(onGathered)),
    [],
  );
  return { walk: round?.take ?? null, gather };
};
