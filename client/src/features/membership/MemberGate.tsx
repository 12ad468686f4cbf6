import type { ReactNode } from 'react';
import type { Tab } from '../../platform/navigate.ts';
import { Gate } from './Gate.tsx';
import { useMe } from './me.ts';

type Props = { title: string; like: Tab; children: () => ReactNode };

/** Shows a page to residents, and to whoever acts for an office: what each may see there the server says. */
export const MemberGate = ({ title, like, children }: Props) => {
  const { query } = useMe();
  if (query.state !== 'loading' && query.value?.kind === 'office') return children();
  return (
    <Gate title={title} like={like}>
      {children}
    </Gate>
  );
};
