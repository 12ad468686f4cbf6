import { View } from '@tarojs/components';
import { MEMBERSHIP_LIMITS } from '../../../../shared/membership/membership.ts';
import { now } from '../../platform/clock.ts';
import { giveFile } from '../../platform/files.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc } from '../../platform/rpc.ts';
import { SheetAct } from '../../ui/SheetAct.tsx';
import { Item, Line, PlainAct, Strip, toast } from '../../ui/index.ts';
import { sayError } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { rowsOfAll } from './export-rows.ts';
import { wordsOfAll } from './export-words.ts';
import { useExport, type Taken } from './use-export.ts';

/** Everything Linli has about me, as a file to read and as a file for a computer. Gathered first: WeChat gives a file only from a tap. */
export const TakeAlong = () => {
  const { state, gather } = useExport();
  return (
    <>
      <Item icon="save" title={say('export.title')} words={say('export.words')} />
      <View className="pad acts" aria-live="polite">
        {state.kind === 'idle' && <PlainAct icon="save" word={say('export.gather')} onPress={gather} />}
        {state.kind === 'gathering' && <Line text={say('export.gathering', { n: state.count })} />}
        {state.kind === 'gathered' && <Files items={state.items} />}
        {state.kind === 'failed' && (
          <Strip icon="warning" title={sayError(state.code)}>
            <PlainAct icon="retry" word={say('act.again')} onPress={gather} />
          </Strip>
        )}
      </View>
    </>
  );
};

/** Tells old programs that the file is UTF-8. */
const MARK = '\ufeff';

const Files = ({ items }: { items: readonly Taken[] }) => {
  const rows = rowsOfAll(items);
  const give = (name: string, words: string) => () =>
    void giveFile(name, words).then((isGiven) =>
      toast(isGiven ? 'check' : 'warning', say(isGiven ? 'export.given' : 'export.not')),
    );
  return (
    <>
      <Line text={say('export.gathered', { n: items.length })} />
      <PlainAct
        icon="document"
        word={say('export.read')}
        onPress={give(`${say('export.file')}.txt`, MARK + wordsOfAll(items, now()))}
      />
      {rows.length <= MEMBERSHIP_LIMITS.sheetRowsMax && (
        <SheetAct
          word={say('export.sheet')}
          name={say('export.file')}
          failed={say('export.not')}
          make={() => rpc('membership.exportSheet', { rows }, { requestId: mintRequestId() })}
        />
      )}
      <PlainAct
        icon="copy"
        word={say('export.data')}
        onPress={give(`${say('export.file')}.json`, JSON.stringify(items, null, 2))}
      />
    </>
  );
};
