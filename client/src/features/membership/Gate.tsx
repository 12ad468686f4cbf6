import type { ReactNode } from 'react';
import type { Tab } from '../../platform/navigate.ts';
import { Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useForgotten } from './forgotten.ts';
import { useLedOn } from './after-joining.ts';
import { ApplicantStatus } from './ApplicantStatus.tsx';
import { useLeavingFirst } from './leaving.ts';
import { useMe, type Me, type Resident } from './me.ts';
import { FindHomeAct, OfficeAct, RemovedAct, Stranger } from './Stranger.tsx';

type Props = {
  title: string;
  tab?: Tab;
  /** The page draws a resident what is still being fetched: until then its frame stands, so that it is drawn once. */
  isHeld?: boolean;
  /** On a page that is no tab: the tab whose words say to a stranger what they will find. */
  like?: Tab;
  /** What stands on the page for anybody. */
  below?: ReactNode;
  children: (me: Resident) => ReactNode;
};

/** Shows a page to residents. Anybody else reads on it what it will be, and how to become one. */
export const Gate = ({ title, tab, like = 'home', isHeld = false, below, children }: Props) => {
  const shownAs = tab ?? like;
  const me = useMe();
  const known = me.query.state === 'loading' ? null : me.query.value;
  const isResident = known?.kind === 'resident';
  useLeavingFirst();
  useForgotten(known);
  useLedOn(tab === 'home' && isResident);
  if (isResident && !isHeld) return children(known);
  return (
    <Page title={title} {...(tab ? { tab } : {})} {...footOf(known)}>
      <Loaded of={isResident ? { ...me, query: { state: 'loading' } } : me}>
        {(value) => <Outside who={value} tab={shownAs} />}
      </Loaded>
      {below}
    </Page>
  );
};

/** Whoever is no resident: somebody who waits, an office, or nobody yet. */
const Outside = ({ who, tab }: { who: Me; tab: Tab }) => {
  if (who.kind === 'applicant') return <ApplicantStatus applicant={who} />;
  if (who.kind === 'removed')
    return who.isReplaced ? (
      <Middle icon="phone" title={say('removed.phone')} />
    ) : (
      <Middle icon="status-refused" title={say('removed.title')} words={say('removed.reason', who)} />
    );
  if (who.kind === 'office')
    return (
      <Middle
        icon="document"
        title={who.organisation}
        words={say('office.account', { community: who.communityName })}
      />
    );
  return <Stranger tab={tab} />;
};

/** Nobody yet, or somebody who was turned away and may try again. */
const mayFindHome = (who: Me): boolean =>
  who.kind === 'stranger' || (who.kind === 'applicant' && who.status === 'refused');

/** The way on stands at the foot: in, for whoever may take it, and to their office. */
const footOf = (who: Me | null) => {
  if (who?.kind === 'office') return { foot: <OfficeAct /> };
  if (who?.kind === 'removed') return { foot: <RemovedAct isReplaced={who.isReplaced} /> };
  return who && mayFindHome(who) ? { foot: <FindHomeAct isAgain={who.kind === 'applicant'} /> } : {};
};
/** The page's own words while nobody knows yet who looks at it. */
export const pageTitle = (tab: Tab): string => (tab === 'needs' ? say('needs.title') : say(`tab.${tab}`));
