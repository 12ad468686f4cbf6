import { View } from '@tarojs/components';
import { useState } from 'react';
import { scannedList } from '../../../../shared/draw/list-code.ts';
import { go } from '../../platform/navigate.ts';
import { canScan, scanCode } from '../../platform/scan.ts';
import { Line, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** The code on somebody's picture, held before the camera: opens the draw it names and says whether it is the same. Nothing in a browser. */
export const ScanList = () => {
  const [isOther, setIsOther] = useState(false);
  if (!canScan()) return null;
  const scan = async () => {
    const text = await scanCode();
    const found = text === null ? null : scannedList(text);
    setIsOther(text !== null && found === null);
    if (found) go.to('draw/compare', { id: found.drawId, digest: found.digest });
  };
  return (
    <View className="pad acts">
      <PlainAct icon="scan" word={say('compare.scan')} onPress={() => void scan()} />
      {isOther && <Line className="second" text={say('compare.scan.other')} />}
    </View>
  );
};
