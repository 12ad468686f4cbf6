import { View } from '@tarojs/components';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, Item, Line, Loaded, Middle, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { sayDay } from './voucher-looks.ts';

/** The lists that were printed for days without a network, and another one. */
export const SheetsPage = () => <Gate title={say('sheet.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const sheets = useQuery('redemption.sheets', {});
  const print = useAct('redemption.printSheet', ({ sheetId }) => {
    toast('print', say('sheet.did'));
    go.to('redemption/paper', { id: sheetId });
  });
  return (
    <Page
      title={say('sheet.title')}
      foot={
        <>
          <Refusal state={print.state} onAgain={print.again} />
          <View className="acts">
            <Act
              icon="print"
              word={say('sheet.print')}
              isSending={print.state.kind === 'sending'}
              onPress={() => print.send({})}
            />
          </View>
        </>
      }
    >
      <Line className="pad second" text={say('sheet.words')} />
      <Loaded of={sheets}>
        {({ items }) =>
          items.length === 0 ? (
            <Middle icon="print" title={say('sheet.none')} />
          ) : (
            <>
              {items.map(({ sheetId, day, count, ticked, open }) => (
                <Item
                  key={sheetId}
                  icon={open > 0 ? 'warning' : 'document'}
                  title={say('sheet.row', { day: sayDay(day) })}
                  words={open > 0 ? say('sheet.row.open', { n: open }) : say('sheet.row.words', { n: count, ticked })}
                  onPress={() => go.to('redemption/sheet', { id: sheetId })}
                />
              ))}
            </>
          )
        }
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};
