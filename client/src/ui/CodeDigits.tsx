import { View } from '@tarojs/components';
import { SaidAs } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';

/** Eight digits as they are read out, in two groups of four. */
export const inGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** A code that is shown this once, as large as the line holds; heard digit by digit. */
export const CodeDigits = ({ code }: { code: string }) => {
  const { lines, isSaid } = useBreath([code.split('').join(' ')]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'code-digits being-read' : 'code-digits'}>{inGroups(code)}</View>
    </SaidAs>
  );
};
