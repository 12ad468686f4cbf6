import { methodOf, useUnsent, type Unsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { UnsentRow } from '../../ui/index.ts';

const isPost = ({ act }: Unsent): boolean => methodOf(act) === 'need.post';

export const useHasUnsentPosts = (): boolean => useUnsent().line.some(isPost);

/** Needs that were said and are not sent yet, above those that are on the wall. Each opens the line, where it is changed or thrown away. */
export const UnsentPosts = () =>
  useUnsent()
    .line.filter(isPost)
    .map((one) => <UnsentRow key={one.requestId} one={one} onPress={go.unsent} />);
