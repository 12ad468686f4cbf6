import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc } from '../../platform/rpc.ts';
import { Item } from '../../ui/index.ts';
import { SheetAct } from '../../ui/SheetAct.tsx';
import { say } from '../../words/say.ts';

/** A result on paper, to be hung up, and as a spreadsheet. */
export const TakeResult = ({ voteId }: { voteId: string }) => (
  <>
    <Item
      icon="print"
      title={say('hung.print')}
      words={say('hung.words')}
      onPress={() => go.to('sharing/result', { id: voteId })}
    />
    <View className="pad acts">
      <SheetAct
        word={say('hung.sheet')}
        name={say('hung.sheet.file')}
        failed={say('hung.sheet.failed')}
        make={() => rpc('vote.sheet', { voteId }, { requestId: mintRequestId() })}
      />
    </View>
  </>
);
