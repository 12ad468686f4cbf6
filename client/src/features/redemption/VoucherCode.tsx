import { Image } from '@tarojs/components';
import { voucherCodeText } from '../../../../shared/redemption/printed-code.ts';
import { codeModules, modulesAt } from '../../ui/picture/code-modules.ts';
import type { Picture } from '../../ui/picture/shapes.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';

const SIZE = 400;

/** The code of a voucher alone, drawn on the phone: it needs no network. */
const voucherPicture = (digits: string): Picture => ({
  width: SIZE,
  height: SIZE,
  shapes: [
    { kind: 'box', x: 0, y: 0, width: SIZE, height: SIZE, colour: 'sheet' },
    ...modulesAt(codeModules(voucherCodeText(digits)), { left: 0, top: 0, size: SIZE }),
  ],
});

/** Until it is drawn, and where no phone draws, the digits under it say the same. */
export const VoucherCode = ({ digits }: { digits: string }) => {
  const drawn = useDrawn(voucherPicture(digits));
  if (drawn.state === 'drawing' || drawn.path === null) return null;
  return <Image className="voucher-code" src={drawn.path} aria-role="img" aria-label={say('voucher.code')} />;
};
