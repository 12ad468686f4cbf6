import { Text, View } from '@tarojs/components';

type Props = { was: readonly string[]; now: readonly string[] };

/** Old beside new, line by line; what is not the same is strong. */
export const Swap = ({ was, now }: Props) => (
  <View className="was-now">
    <View className="was-now-side">
      {was.map((words, at) => (
        <Text key={at}>{words}</Text>
      ))}
    </View>
    <View className="ic ic-forward" aria-hidden="true" />
    <View className="was-now-side was-now-new">
      {now.map((words, at) => (
        <Text key={at} className={words === was[at] ? '' : 'strong'}>
          {words}
        </Text>
      ))}
    </View>
  </View>
);
