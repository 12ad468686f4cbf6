import { Input, View } from '@tarojs/components';
import { FieldTitle, Said, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = {
  label: string;
  value: string;
  hasPlaces: boolean;
  isBad: boolean;
  onChange: (value: string) => void;
};

/** One number in a large box, on the pad of digits. */
export const NumberField = ({ label, value, hasPlaces, isBad, onChange }: Props) => {
  const { lines, isSaid } = useBreath([value]);
  return (
    <>
      <FieldTitle icon="edit" words={label} />
      <View className={isSaid ? 'field being-read' : 'field'}>
        <Said lines={lines} />
        <Input
          className={`field-box num${isBad ? ' bad' : ''}`}
          aria-label={label}
          type={hasPlaces ? 'digit' : 'number'}
          value={value}
          placeholder={say('totals.place')}
          placeholderClass="field-placeholder"
          maxlength={11}
          cursorSpacing={120}
          onInput={({ detail }) => onChange(detail.value)}
        />
      </View>
    </>
  );
};
