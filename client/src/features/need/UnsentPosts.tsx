import { methodOf, useUnsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { UnsentRow } from '../../ui/index.ts';

/** Needs that were said and are not sent yet, above those that are on the wall. Each opens the line, where it is changed or thrown away. */
export const UnsentPosts = () =>
  useUnsent()
    .line.filter(({ act }) => methodOf(act) === 'need.post')
    .map((one) => <UnsentRow key={one.requestId} one={one} onPress={go.unsent} />);
