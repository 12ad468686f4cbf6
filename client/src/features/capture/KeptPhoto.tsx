import { View } from '@tarojs/components';
import { Photo } from '../../ui/index.ts';
import { useFileAddress } from './use-file-address.ts';

/** A photograph that lies on this phone. */
export const KeptPhoto = ({ path, label }: { path: string; label: string }) => {
  const address = useFileAddress(path);
  return address === undefined ? <View className="photo" /> : <Photo url={address} label={label} />;
};
