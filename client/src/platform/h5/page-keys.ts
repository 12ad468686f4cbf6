/** What takes keys for itself: where something is written, and, of Enter, what is pressed by it. */
const TAKES_ALL = 'input,textarea,[aria-modal=true] *';
const TAKES_ENTER = '[role=button],[role=radio],[role=tab],[role=checkbox],a,button';

const isTaken = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element && (target.matches(TAKES_ALL) || (key === 'Enter' && target.matches(TAKES_ENTER)));
const isChord = ({ repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  repeat || ctrlKey || metaKey || altKey;

/** Tells of every key that nothing else takes while the page is in view; returns the way to stop. */
export const watchPageKeys = (tell: (key: string) => void): (() => void) => {
  const [page] = Array.from(document.querySelectorAll<HTMLElement>('.taro_page')).reverse();
  const hear = (event: KeyboardEvent): void => {
    const isElsewhere = page?.clientHeight === 0 || document.querySelector('[aria-modal=true]') !== null;
    if (isElsewhere || isChord(event) || isTaken(event)) return;
    tell(event.key);
  };
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
};
