import { nameOf, round, touchables, upwards, type Finding } from './seen.ts';

/** The ring round what the keyboard is on: thick enough, and nothing cuts it off. */
const RING_MIN = 2;

const focused = (): HTMLElement | null => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
};

/** What the keyboard is on, in words; empty if it is on nothing of the page. */
export const focusedName = (): string => {
  const element = focused();
  return element ? nameOf(element) : '';
};

/** Of a group in which one is chosen, the one stop it has, or none. The others of it are reached by the arrow keys. */
const isStopOfGroup = (element: HTMLElement): boolean => {
  const group = element.closest('[role=radiogroup],[role=tablist]');
  if (!group || !element.matches('[role=radio],[role=tab]')) return true;
  return element.tabIndex === 0 || group.querySelector('[tabindex="0"]:is([role=radio],[role=tab])') === null;
};

/** All that Tab must reach, in words: what can be touched, of a group its stop, and what is off as well. */
export const touchableNames = (): readonly string[] => touchables().filter(isStopOfGroup).map(nameOf);

/** How the element the keyboard is on shows it. */
export const unseenFocus = (): readonly Finding[] => {
  const element = focused();
  if (!element) return ['the keyboard is on nothing'];
  const { outlineStyle, outlineWidth, outlineOffset, borderTopWidth } = getComputedStyle(element);
  const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  const isField = element.matches('input,textarea') && parseFloat(borderTopWidth) >= RING_MIN;
  if (ring < RING_MIN) return isField ? [] : [`focus is not seen: ${nameOf(element)}`];
  const box = element.getBoundingClientRect();
  const reach = ring + parseFloat(outlineOffset);
  const cutter = upwards(element)
    .slice(1)
    .find((parent) => {
      const { overflowX } = getComputedStyle(parent);
      const edge = parent.getBoundingClientRect();
      return overflowX !== 'visible' && (box.left - reach < edge.left - 0.5 || box.right + reach > edge.right + 0.5);
    });
  return cutter ? [`focus ring is cut: ${nameOf(element)} by ${round(reach)} px in ${nameOf(cutter)}`] : [];
};
