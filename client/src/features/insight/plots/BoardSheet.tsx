import { View } from '@tarojs/components';
import { mintRequestId } from '../../../platform/request-id.ts';
import { rpc } from '../../../platform/rpc.ts';
import { SheetAct } from '../../../ui/SheetAct.tsx';
import { say } from '../../../words/say.ts';

/** The numbers of all buildings as a spreadsheet. */
export const BoardSheet = () => (
  <View className="pad acts">
    <SheetAct
      word={say('board.sheet')}
      name={say('board.sheet.file')}
      failed={say('board.sheet.failed')}
      make={() => rpc('insight.sheet', {}, { requestId: mintRequestId() })}
    />
  </View>
);
