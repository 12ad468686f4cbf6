import type { KeyboardEvent } from 'react';

/** Roles of which one is chosen among several, and of what holds them together. */
const MEMBERS = '[role=radio],[role=tab]';
const GROUPS = '[role=radiogroup],[role=tablist]';

const membersOf = (group: Element): readonly HTMLElement[] =>
  Array.from(group.querySelectorAll<HTMLElement>(MEMBERS)).filter((one) => one.closest(GROUPS) === group);
const isChosen = (one: Element): boolean => one.matches('[aria-checked=true],[aria-selected=true]');
const isOff = (one: Element): boolean => one.matches('[aria-disabled=true]');

/** A group is one stop for Tab: what is chosen in it, else the first that can be. */
export const makeOneStop = (group: Element): void => {
  const members = membersOf(group);
  const stop = members.find(isChosen) ?? members.find((one) => !isOff(one));
  for (const one of members) one.tabIndex = one === stop ? 0 : -1;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const reachedBy = (key: string, from: HTMLElement, members: readonly HTMLElement[]): HTMLElement | undefined => {
  if (key === 'Home') return members[0];
  if (key === 'End') return members[members.length - 1];
  const step = STEPS[key];
  return step === undefined ? undefined : members[(members.indexOf(from) + step + members.length) % members.length];
};

/** Arrows, Home and End choose in a group; where a choice leads on to another screen they only move, and Enter chooses. */
const moveByKey = (event: KeyboardEvent<HTMLElement>): void => {
  const from = event.currentTarget;
  const group = from.closest<HTMLElement>(GROUPS);
  if (!group || !from.matches(MEMBERS)) return;
  const members = membersOf(group).filter((one) => one === from || !isOff(one));
  const to = reachedBy(event.key, from, members);
  if (!to) return;
  event.preventDefault();
  to.focus();
  if (to !== from && group.dataset['leadsOn'] === undefined) to.click();
};

/** What can be pressed is pressed by Enter and Space, once however long they are held. */
export const onKey = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.target !== event.currentTarget) return;
  if (event.key !== 'Enter' && event.key !== ' ') {
    moveByKey(event);
    return;
  }
  event.preventDefault();
  if (!event.repeat) event.currentTarget.click();
};
