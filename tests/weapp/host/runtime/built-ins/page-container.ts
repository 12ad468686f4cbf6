import { showContainer } from '../pages/container.ts';
import { elementOf, type BuiltIn, type BuiltInDefinition } from './built-in.ts';

/** How each that is shown is taken off its page. */
const takeOff = new WeakMap<BuiltIn, () => void>();

const leave = (one: BuiltIn): void => {
  const off = takeOff.get(one);
  if (!off) return;
  off();
  takeOff.delete(one);
  elementOf(one).removeAttribute('data-shown');
  for (const event of ['beforeleave', 'leave']) one.triggerEvent(event, {}, {});
  setTimeout(() => one.triggerEvent('afterleave', {}, {}), Number(one.data['duration']));
};

const enter = (one: BuiltIn): void => {
  const page = elementOf(one).closest<HTMLElement>('wx-page');
  if (!page || takeOff.has(one)) return;
  takeOff.set(
    one,
    showContainer(page, () => leave(one)),
  );
  elementOf(one).setAttribute('data-shown', '');
};

/**
 * Shown, it takes one back of its page: it closes, and says so, though the page's data still say `show`. Gone from the page it takes none, and
 * says nothing. What it holds is not drawn here.
 */
export const pageContainer: BuiltInDefinition = {
  template: 'slot',
  properties: { show: Boolean, duration: { type: Number, value: 300 }, overlay: { type: Boolean, value: true } },
  observers: {
    show(value) {
      if (value !== true) leave(this);
      else if (elementOf(this).isConnected) enter(this);
    },
    overlay(value) {
      if (value !== false) throw new Error('<page-container overlay> is not in this host');
    },
  },
  attached() {
    if (this.data['show'] === true) enter(this);
  },
  detached() {
    takeOff.get(this)?.();
    takeOff.delete(this);
  },
};
