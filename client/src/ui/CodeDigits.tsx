import { View } from '@tarojs/components';
import { SaidAs } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';

/** Digits as they are read out, in two groups. */
export const inGroups = (code: string): string => {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
};

/** A code that is shown this once, as large as the line holds; heard digit by digit. */
export const CodeDigits = ({ code }: { code: string }) => {
  const { lines, isSaid } = useBreath([code.split('').join(' ')]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'code-digits being-read' : 'code-digits'}>{inGroups(code)}</View>
    </SaidAs>
  );
};
