import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { useQuery } from '../../data/index.ts';

/** The code of what is shared. `isAsking` until it is known whether there is one to draw. */
export const useCode = (target: SharedTarget) => {
  const made = useQuery('code.make', target);
  const { query } = made;
  const code = query.state === 'loading' ? null : query.value;
  return {
    made,
    code,
    isAsking: query.state === 'loading',
    isNotShareable: query.state === 'error' && query.code === 'NOT_SHAREABLE',
    again: () => void made.refresh(),
  };
};
export type Code = ReturnType<typeof useCode>;
