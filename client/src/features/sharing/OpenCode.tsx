import { useEffect } from 'react';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useIsInView } from '../../platform/page-life.ts';
import { Act, Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { sayError } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { LIKE } from './use-shared.ts';
import { forgetKept, Gate, keepForJoining, useMe, type Resident } from '../membership/index.ts';

/** WeChat hands the scene on as it stands in an address. */
const decoded = (scene: string): string => {
  try {
    return decodeURIComponent(scene);
  } catch {
    return '';
  }
};

/** Where every scanned code starts: asks what stands behind it and goes there. */
export const OpenCode = ({ scene = '' }: { scene?: string | undefined }) => {
  const code = decoded(scene);
  return code.startsWith('code_') ? (
    <Asked scene={code} />
  ) : (
    <LedNowhere title={say('open.none')} words={say('open.none.words')} />
  );
};

const Asked = ({ scene }: { scene: string }) => {
  const opened = useQuery('code.open', { scene });
  // Asked at once, not once the first answer is there: on a slow network each costs a second.
  const me = useMe();
  // Under the page on which somebody joins it stays alive and hears that they did: only a page in view may lead on.
  const isInView = useIsInView();
  const { query } = opened;
  if (query.state === 'error' && (query.code === 'CODE_NOT_FOUND' || query.code === 'INVALID_INPUT'))
    return <LedNowhere title={sayError('CODE_NOT_FOUND')} words={say('open.gone.words')} />;
  const target = query.state === 'loading' ? null : query.value;
  if (target === null || me.query.state === 'loading')
    return (
      <Page title={say('open.title')}>
        <Loaded of={opened}>{() => <Loading />}</Loaded>
      </Page>
    );
  return (
    <>
      <Gate title={say('open.title')} like={LIKE[target.page]}>
        {(resident) => (isInView ? <LedOn target={target} me={resident} /> : null)}
      </Gate>
      {me.query.value !== null && me.query.value.kind !== 'resident' && <KeptForLater target={target} />}
    </>
  );
};

/** Who is not in yet is led here once they are. */
const KeptForLater = ({ target: { page, id } }: { target: SharedTarget }) => {
  useEffect(() => {
    void keepForJoining({ page, id });
  }, [page, id]);
  return null;
};

/** A resident is led on at once; their own building is a tab. */
const LedOn = ({ target: { page, id }, me }: { target: SharedTarget; me: Resident }) => {
  const isOwnBuilding = page === 'building' && id === me.buildingId;
  useEffect(() => {
    void forgetKept();
    if (isOwnBuilding) go.tab('building');
    else go.targetInstead({ page, id });
  }, [page, id, isOwnBuilding]);
  return (
    <Page title={say('open.title')}>
      <Loading />
    </Page>
  );
};

const LedNowhere = ({ title, words }: { title: string; words: string }) => (
  <Page title={say('open.title')} foot={<Act icon="tab-home" word={say('open.home')} onPress={() => go.tab('home')} />}>
    <Middle icon="scan" title={title} words={words} />
  </Page>
);
