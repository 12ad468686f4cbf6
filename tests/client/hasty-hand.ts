import { fireEvent, screen } from '@testing-library/react';

/** For a test file: a hand that does not look before it taps, and the clock of its phone, which only moves when told. */
export const useHastyHand = () => {
  const { now } = Date;
  let at = 0;
  beforeEach(() => {
    at = 1_800_000_000_000;
    Date.now = () => at;
    document.documentElement.dataset['hand'] = 'hasty';
  });
  afterEach(() => {
    Date.now = now;
  });
  const pass = (ms: number): void => {
    at += ms;
  };
  const tapAfter = (ms: number, name: string): void => {
    pass(ms);
    fireEvent.click(screen.getByRole('button', { name }));
  };
  return { pass, tapAfter };
};
