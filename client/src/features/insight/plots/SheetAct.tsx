import { View } from '@tarojs/components';
import { openSheet } from '../../../platform/open-sheet.ts';
import { mintRequestId } from '../../../platform/request-id.ts';
import { rpc } from '../../../platform/rpc.ts';
import { PlainAct, toast } from '../../../ui/index.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { sayError } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

/** The numbers of all buildings as a spreadsheet: WeChat opens it, a browser saves it. */
export const SheetAct = () => {
  const once = useOnce();
  const make = async () => {
    const made = await rpc('insight.sheet', {}, { requestId: mintRequestId() });
    if (!made.ok) toast('warning', sayError(made.code));
    else if (!(await openSheet(say('board.sheet.file'), made.value.xlsx))) toast('warning', say('board.sheet.failed'));
  };
  return (
    <View className="pad acts">
      <PlainAct icon="document" word={say('board.sheet')} onPress={() => once(make)} />
    </View>
  );
};
