import { View } from '@tarojs/components';
import { ChoiceTile, FieldTitle, type IconName } from '../../ui/index.ts';

type Props<K extends string> = {
  icon: IconName;
  question: string;
  of: readonly { readonly key: K; readonly word: string; readonly icon: IconName }[];
  chosen: readonly K[];
  onChange: (chosen: readonly K[]) => void;
};

/** A question to which several pictures may be the answer: each tap puts one in or takes it out. */
export const ChooseSome = <K extends string>({ icon, question, of, chosen, onChange }: Props<K>) => (
  <>
    <FieldTitle icon={icon} words={question} />
    <View className={of.length === 4 ? 'choices two' : 'choices'} aria-role="group" aria-label={question}>
      {of.map(({ key, ...tile }) => {
        const isOn = chosen.includes(key);
        const next = isOn ? chosen.filter((one) => one !== key) : [...chosen, key];
        return <ChoiceTile key={key} {...tile} isOneOfMany isOn={isOn} onPress={() => onChange(next)} />;
      })}
    </View>
  </>
);
