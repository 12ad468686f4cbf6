import { useContext, useLayoutEffect, type PropsWithChildren } from 'react';
import { WalkContext, type Lines } from './walk.ts';

/** Says lines at its place of the page. It draws nothing. */
export const Said = ({ lines }: { lines: Lines }) => {
  const walk = useContext(WalkContext);
  useLayoutEffect(() => walk?.(lines), [walk, lines]);
  return null;
};

/** Says what is inside as a whole: the parts inside keep silent. */
export const SaidAs = ({ lines, children }: PropsWithChildren<{ lines: Lines }>) => (
  <>
    <Said lines={lines} />
    <Unsaid>{children}</Unsaid>
  </>
);

/** What is inside is not said. */
export const Unsaid = ({ children }: PropsWithChildren) => (
  <WalkContext.Provider value={null}>{children}</WalkContext.Provider>
);
