import { printPage } from 'linli-h5';
import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { useQuery } from '../../data/index.ts';
import { Act, Loaded, Loading, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { Poster } from './Poster.tsx';
import { LIKE, SHARED, type Shared } from './use-shared.ts';

/** A sheet to print, as it will be: the browser's own print window does the rest. */
export const PosterPage = ({ target }: { target: SharedTarget }) => (
  <Gate title={say('poster.title')} like={LIKE[target.page]}>
    {(me) => <Of key={target.page} me={me} target={target} />}
  </Gate>
);

/** Its page stays what it is for as long as it is open: the hook of its kind is always the same. */
const Of = ({ me, target }: { me: Resident; target: SharedTarget }) => {
  const { shared } = SHARED[target.page](target.id, me, null);
  return <Sheet target={target} shared={shared} />;
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
