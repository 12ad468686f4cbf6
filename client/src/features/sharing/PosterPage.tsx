import { printPage } from 'linli-h5';
import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { useQuery } from '../../data/index.ts';
import { Act, Loaded, Loading, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { Poster } from './Poster.tsx';
import { useSharedBuilding, useSharedNeed, type Shared } from './use-shared.ts';

/** A sheet to print, as it will be: the browser's own print window does the rest. */
export const PosterPage = ({ target }: { target: SharedTarget }) => (
  <Gate title={say('poster.title')} like={target.page === 'need' ? 'needs' : 'building'}>
    {(me) => (target.page === 'need' ? <OfNeed me={me} id={target.id} /> : <OfBuilding me={me} id={target.id} />)}
  </Gate>
);

const OfNeed = ({ me, id }: { me: Resident; id: string }) => {
  const { shared } = useSharedNeed(id, me, null);
  return <Sheet target={{ page: 'need', id }} shared={shared} />;
};
const OfBuilding = ({ me, id }: { me: Resident; id: string }) => {
  const { shared } = useSharedBuilding(id, me, null);
  return <Sheet target={{ page: 'building', id }} shared={shared} />;
};

const Sheet = ({ target, shared }: { target: SharedTarget; shared: Shared | null }) => {
  const made = useQuery('code.make', target);
  const code = made.query.state === 'loading' ? null : (made.query.value?.pictureUrl ?? null);
  return (
    <Page
      title={say('poster.title')}
      spoken={() => (shared ? [shared.poster.title, ...shared.poster.lines].map((line) => inOneBreath([line])) : [])}
      foot={
        <View className="acts">
          <Act icon="print" word={say('poster.print')} isOff={shared === null || code === null} onPress={printPage} />
        </View>
      }
    >
      <Loaded of={made}>{() => (shared === null ? <Loading /> : <Poster facts={shared.poster} code={code} />)}</Loaded>
    </Page>
  );
};
