/** Marks the entry of the browser's history that lies over the page's own while something is open on the page: the next back takes it. */
const MARK = 'layer';
const isOnEntry = (): boolean => (window.history.state as Readonly<Record<string, unknown>> | null)?.[MARK] === true;

let isWanted = false;
/** The entry is being taken away: the browser does so in its own time. */
let isGoing = false;
/** Where the last back or forward, or the last entry, left the browser. */
let at = { isOnEntry: false, href: '' };
const waiting: (() => void)[] = [];

const settle = (): void => {
  if (isGoing) return;
  const shouldBe = isWanted && waiting.length === 0;
  if (shouldBe && !isOnEntry()) {
    window.history.pushState({ ...(window.history.state as object | null), [MARK]: true }, '');
    at = { isOnEntry: true, href: window.location.href };
  } else if (!shouldBe && isOnEntry()) {
    isGoing = true;
    window.history.back();
  } else for (const run of waiting.splice(0)) run();
};

/** Whether the next back belongs to something open on the page. Where one sheet closes and another opens, the entry stays. */
export const wantEntry = (wanted: boolean): void => {
  isWanted = wanted;
  void Promise.resolve().then(settle);
};

/** Runs as soon as the history ends with the page itself. */
export const whenNoEntry = (run: () => void): void => {
  waiting.push(run);
  settle();
};

/** Once, at launch and before the router listens: the router never hears of a back that is not about pages. */
export const watchEntry = (onBack: () => void): void => {
  at = { isOnEntry: isOnEntry(), href: window.location.href };
  const onPop = (event: PopStateEvent) => {
    const before = at;
    at = { isOnEntry: isOnEntry(), href: window.location.href };
    const isBack = before.isOnEntry && before.href === at.href;
    if (!isGoing && !at.isOnEntry && !isBack) return;
    event.stopImmediatePropagation();
    const wasAsked = isGoing;
    isGoing = false;
    if (!wasAsked && !at.isOnEntry) onBack();
    else settle();
  };
  window.addEventListener('popstate', onPop, { capture: true });
  const onHash = (event: HashChangeEvent) => {
    if (isOnEntry()) event.stopImmediatePropagation();
  };
  window.addEventListener('hashchange', onHash, { capture: true });
};
