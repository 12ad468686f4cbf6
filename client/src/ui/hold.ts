import { createContext, useContext, useEffect } from 'react';

/** What is drawn only near the screen must stay drawn while it is at something. Returns the way to let go. */
export type Hold = () => () => void;
export const HoldContext = createContext<Hold>(() => () => undefined);

/** For what must not go while it lasts: a sheet that is open, a row that is being read aloud. */
export const useHold = (isAtIt: boolean): void => {
  const hold = useContext(HoldContext);
  useEffect(() => (isAtIt ? hold() : undefined), [isAtIt, hold]);
};
