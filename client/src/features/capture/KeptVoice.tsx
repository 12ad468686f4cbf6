import { View } from '@tarojs/components';
import { Voice } from '../../ui/index.ts';
import { useFileAddress } from './use-file-address.ts';

type Props = { path: string; seconds: number; label: string };

/** A recording that lies on this phone. */
export const KeptVoice = ({ path, seconds, label }: Props) => {
  const address = useFileAddress(path);
  return address === undefined ? <View className="voice" /> : <Voice url={address} seconds={seconds} label={label} />;
};
