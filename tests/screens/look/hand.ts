import { all, nameOf, type Finding } from './seen.ts';

declare global {
  /** What was pressed last outside of a question: it opened the one that is there now. */
  var linliOpener: Element | undefined;
  /** What was pressed in the question since, and what it asked then: a press may have led to the next question. */
  var linliSteps: readonly { readonly question: string; readonly x: number; readonly y: number }[] | undefined;
}

/** No answer that destroys lies over the act in the foot that opened the question, and none is the lamp. */
export const underHand = (): readonly Finding[] => [...underOpener(), ...lampsThatDestroy()];

/** How far a trembling finger comes down from where it was, in px. */
const TREMBLES = 24;

/** Where the finger was that opened the question: on a row of the question before it, or on an act in the foot. What scrolls with its page is tried in `under-finger.ts`. */
const fingerThatOpened = (): DOMRect | undefined => {
  const asked = all('.sheet').at(-1)?.getAttribute('aria-label') ?? '';
  const step = (globalThis.linliSteps ?? []).filter(({ question }) => question !== asked).at(-1);
  if (step) return new DOMRect(step.x - TREMBLES, step.y - TREMBLES, 2 * TREMBLES, 2 * TREMBLES);
  const opener = globalThis.linliOpener;
  return opener?.isConnected === true && opener.closest('.bottom') ? opener.getBoundingClientRect() : undefined;
};

/** In the size and language it was opened in: another one is only written over it, and no question lies there as it would. `under-finger.ts` opens them anew. */
const underOpener = (): readonly Finding[] => {
  if (all('.linli.size-m:not(.letters)').length === 0) return [];
  const finger = fingerThatOpened();
  if (!finger) return [];
  return all('.sheet .destroys')
    .filter((answer) => meet(answer.getBoundingClientRect(), finger))
    .map((answer) => `destroys where its opener was: ${nameOf(answer)}`);
};

const lampsThatDestroy = (): readonly Finding[] =>
  all('.sheet .act')
    .filter((lamp) => lamp.querySelector('.ic-trash,.ic-cross,.ic-refuse') !== null)
    .map((lamp) => `destroys by the lamp: ${nameOf(lamp)}`);

const meet = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);
