import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { isInTerm } from '../../../shared/community/roles.ts';
import type { MediaId } from '../../../shared/kernel/ids.ts';
import type { MediaKind } from '../../../shared/capture/media.ts';
import type { Goods, GoodsFacts, GoodsWords } from '../../../shared/shop/goods.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import { usableFiles } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';

type Asked = Omit<Parameters<ApiHandlers['shop.changeGoods']>[0], 'goodsId'>;
type Written = GoodsWords & Pick<GoodsFacts, 'merchant' | 'sound' | 'photo'>;
type Refused = 'TEXT_REFUSED' | 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED' | 'OFFICE_NOT_FOUND';

/**
 * Looks at what a keeper writes of goods. What is recorded and photographed is shown at once: whoever keeps the shop answers for it (decision 017).
 *
 * @param before - what a file that is left out stays as.
 */
export const lookedAt = async (
  ctx: ResidentAct,
  { merchantId, soundId, photoId, givenOn, ...words }: Asked,
  before: Pick<Goods, 'sound' | 'photo' | 'merchant'>,
): Promise<Result<Written, Refused>> => {
  if ((await checkText(ctx.openid, [words.name, words.size, words.unit].join('\n'))) === 'refused')
    return fail('TEXT_REFUSED');
  const sound = await fileOf(ctx, soundId, 'sound');
  if (!sound.ok) return sound;
  const photo = await fileOf(ctx, photoId, 'picture');
  if (!photo.ok) return photo;
  const merchant = await merchantOf(ctx, merchantId, before.merchant);
  if (!merchant.ok) return merchant;
  return ok({
    ...words,
    ...(givenOn === undefined ? {} : { givenOn: givenOn && [...new Set(givenOn)].sort((one, other) => one - other) }),
    merchant: merchant.value,
    sound: sound.value === undefined ? before.sound : sound.value,
    photo:
      photo.value === undefined
        ? before.photo
        : photo.value && { mediaId: photo.value.mediaId, fileId: photo.value.fileId },
  });
};

type File = NonNullable<Goods['sound']>;
/** Undefined = it stays as it is, null = none. */
const fileOf = async (
  ctx: ResidentAct,
  mediaId: MediaId | null | undefined,
  kind: MediaKind,
): Promise<Result<File | null | undefined, 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED'>> => {
  if (mediaId === undefined || mediaId === null) return ok(mediaId);
  const files = await usableFiles(ctx, [mediaId], { purpose: 'shop', kind });
  if (!files.ok) return files;
  const [file] = files.value;
  return file ? ok({ mediaId, fileId: file.fileId, seconds: file.seconds }) : fail('MEDIA_NOT_FOUND');
};

/** A merchant that was named before stays, also once its time is over. */
const merchantOf = async (
  { resident, today }: ResidentAct,
  officeId: Asked['merchantId'],
  before: Goods['merchant'],
): Promise<Result<Goods['merchant'], 'OFFICE_NOT_FOUND'>> => {
  if (officeId === null) return ok(null);
  if (before?.officeId === officeId) return ok(before);
  const office = await getDocument('offices', officeId);
  const isMerchant =
    office?.communityId === resident.communityId &&
    office.grant.role === 'merchant' &&
    office.state.status !== 'ended' &&
    isInTerm(office.grant, today);
  return isMerchant ? ok({ officeId, name: office.organisation }) : fail('OFFICE_NOT_FOUND');
};
