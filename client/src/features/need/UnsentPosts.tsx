import { useState } from 'react';
import { methodOf, useUnsent } from '../../data/index.ts';
import { UnsentRow, UnsentSheet } from '../../ui/index.ts';

/** Needs that were said and are not sent yet, above those that are on the wall. Each opens the line, where it is changed or thrown away. */
export const UnsentPosts = () => {
  const { line } = useUnsent();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {line
        .filter(({ act }) => methodOf(act) === 'need.post')
        .map((one) => (
          <UnsentRow key={one.requestId} one={one} onPress={() => setIsOpen(true)} />
        ))}
      {isOpen && <UnsentSheet onClose={() => setIsOpen(false)} />}
    </>
  );
};
