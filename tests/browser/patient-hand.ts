/**
 * A hand that looks before it taps: for the page, half a second passes before every press. Walks need not wait for what the app ignores, and
 * what a hasty hand does is tested by itself. Given to the page as a script: it may name nothing outside itself.
 */
export const patientHand = (): void => {
  let ahead = 0;
  let own: typeof Date.now | undefined;
  const look = (): void => {
    if (document.documentElement.dataset['hand'] === 'hasty') return;
    ahead += 500;
    // Somebody may have set the clock of the page in the meantime.
    if (Date.now === own) return;
    const before = Date.now;
    own = () => before() + ahead;
    Date.now = own;
  };
  for (const type of ['touchstart', 'click']) window.addEventListener(type, look, { capture: true });
};
