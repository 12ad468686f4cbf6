import { printPage } from 'linli-h5';
import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { Act, Loaded, Loading, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { NotShareable } from './NotShareable.tsx';
import { Poster } from './Poster.tsx';
import { useCode } from './use-code.ts';
import type { Shared } from './shared.ts';
import { LIKE, SHARED, targetOf } from './use-shared.ts';

/** A sheet to print, as it will be: the browser's own print window does the rest. */
export const PosterPage = ({ page, id }: { page: string; id: string }) => {
  const target = targetOf(page, id);
  return (
    <Gate title={say('poster.title')} like={LIKE[target.page]}>
      {(me) => <Of key={target.page} me={me} target={target} />}
    </Gate>
  );
};

/** Its page stays what it is for as long as it is open: the hook of its kind is always the same. */
const Of = ({ me, target }: { me: Resident; target: SharedTarget }) => {
  const { of, shared } = SHARED[target.page](target.id, me, null, 'waiting');
  return <Sheet target={target} of={of} shared={shared} />;
};

type SheetProps = { target: SharedTarget; of: Parameters<typeof Loaded>[0]['of']; shared: Shared | null };

const Sheet = ({ target, of, shared }: SheetProps) => {
  const { made, code, isAsking, isNotShareable, again } = useCode(target);
  if (isNotShareable) return <NotShareable title={say('poster.title')} />;
  const picture = code?.pictureUrl ?? null;
  const act =
    picture === null && !isAsking ? (
      <Act icon="retry" word={say('act.again')} onPress={again} />
    ) : (
      <Act icon="print" word={say('poster.print')} isOff={shared === null || picture === null} onPress={printPage} />
    );
  return (
    <Page title={say('poster.title')} {...(code === null ? {} : { foot: <View className="acts">{act}</View> })}>
      <Loaded of={made}>
        {() => (
          <Loaded of={of}>{() => (shared ? <Poster facts={shared.poster} code={picture} /> : <Loading />)}</Loaded>
        )}
      </Loaded>
    </Page>
  );
};
