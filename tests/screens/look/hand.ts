import { all, nameOf, type Finding } from './seen.ts';

declare global {
  /** What was pressed last outside of a question: it opened the one that is there now. */
  var linliOpener: Element | undefined;
  /** What was pressed in the question since, and what it asked then: a press may have led to the next question. */
  var linliSteps: readonly { readonly question: string; readonly x: number; readonly y: number }[] | undefined;
}

/** No answer that destroys lies over the act in the foot that opened the question, and none is the lamp. */
export const underHand = (): readonly Finding[] => [...underOpener(), ...lampsThatDestroy()];

/** What scrolls with the page may lie anywhere: against a second tap on that, only the half second helps. */
const underOpener = (): readonly Finding[] => {
  const opener = globalThis.linliOpener;
  if (opener?.isConnected !== true || !opener.closest('.bottom')) return [];
  const finger = opener.getBoundingClientRect();
  return all('.sheet .destroys')
    .filter((answer) => meet(answer.getBoundingClientRect(), finger))
    .map((answer) => `destroys where its opener was: ${nameOf(answer)} over ${nameOf(opener)}`);
};

const lampsThatDestroy = (): readonly Finding[] =>
  all('.sheet .act')
    .filter((lamp) => lamp.querySelector('.ic-trash,.ic-cross,.ic-refuse') !== null)
    .map((lamp) => `destroys by the lamp: ${nameOf(lamp)}`);

const meet = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);
