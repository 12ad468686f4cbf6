import { View } from '@tarojs/components';
import { useState } from 'react';
import { scannedCard } from '../../../../../shared/household/card-code.ts';
import { canScan, scanCode } from '../../../platform/scan.ts';
import { AskedField, ChooseOne, Item, Line, PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureTroubles, KeptVoice, SpeakAct } from '../../capture/index.ts';
import { WAYS, type Yes } from './use-yes.ts';

/** Eight digits, and the gaps people type between them. */
const TYPED_LENGTH_MAX = 12;
const ICONS = { card: 'card', recording: 'speak', nod: 'phone' } as const;

/** For whom it is said, and how they say yes. */
export const ConsentField = ({ name, yes }: { name: string; yes: Yes }) => {
  const { sound, recorder } = yes.captured;
  return (
    <>
      <Item icon="family" title={say('behalf.for', { name })} words={say('behalf.for.words')} />
      <ChooseOne
        icon="hand"
        question={say('behalf.yes', { name })}
        of={WAYS.map((key) => ({ key, icon: ICONS[key], word: say(`behalf.yes.${key}`) }))}
        chosen={yes.how}
        onChoose={yes.choose}
      />
      {yes.how === 'nod' && <Item icon="phone" title={say('behalf.nod')} words={say('behalf.nod.words')} />}
      {yes.how === 'card' && (
        <>
          {canScan() && <ScanCard onScanned={yes.type} />}
          <AskedField
            icon="card"
            question={say('behalf.code')}
            value={yes.typed}
            placeholder={say('behalf.code.placeholder')}
            lengthMax={TYPED_LENGTH_MAX}
            problem={yes.isTooLong ? say('behalf.code.long') : undefined}
            onChange={yes.type}
          />
        </>
      )}
      {yes.how === 'recording' && (
        <View className="field capture">
          {sound && <KeptVoice path={sound.path} seconds={sound.seconds} label={say('capture.hear')} />}
          <View className="capture-acts">
            <SpeakAct look="plain" word={say(sound ? 'capture.again' : 'behalf.record')} recorder={recorder} />
          </View>
          <CaptureTroubles captured={yes.captured} />
        </View>
      )}
    </>
  );
};

/** The code that is printed on the card, held before the camera. */
const ScanCard = ({ onScanned }: { onScanned: (digits: string) => void }) => {
  const [isOther, setIsOther] = useState(false);
  const scan = async () => {
    const text = await scanCode();
    const digits = text === null ? null : scannedCard(text);
    setIsOther(text !== null && digits === null);
    if (digits !== null) onScanned(digits);
  };
  return (
    <View className="pad acts">
      <PlainAct icon="scan" word={say('behalf.scan')} onPress={() => void scan()} />
      {isOther && <Line className="second" text={say('behalf.scan.other')} />}
    </View>
  );
};
