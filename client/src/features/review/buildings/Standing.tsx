import { Text, View } from '@tarojs/components';
import { REVIEW_STATUSES } from '../../../../../shared/review/review.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Line, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Mark } from '../../need/index.ts';
import { STATUS_LOOKS } from './moves.ts';

type Props = Pick<Output<'review.buildings'>, 'standing' | 'withoutCaptain'>;

/** How many buildings stand how: together they are all of them. */
export const Standing = ({ standing, withoutCaptain }: Props) => {
  const { lines } = useBreath([
    ...REVIEW_STATUSES.map((one) => say('buildings.heard', { word: say(`buildings.is.${one}`), n: standing[one] })),
    ...(withoutCaptain > 0 ? [say('buildings.noCaptain', { n: withoutCaptain })] : []),
  ]);
  return (
    <SaidAs lines={lines}>
      <View className="standing">
        {REVIEW_STATUSES.map((one) => (
          <View key={one} className={standing[one] === 0 ? 'standing-part second' : 'standing-part'}>
            <Text className="standing-number num">{standing[one]}</Text>
            <Mark {...STATUS_LOOKS[one]} word={say(`buildings.is.${one}`)} more="" />
          </View>
        ))}
      </View>
      {withoutCaptain > 0 && (
        <Line className="surface pad rule" text={say('buildings.noCaptain', { n: withoutCaptain })} />
      )}
    </SaidAs>
  );
};
