import type { Caller } from '../../scripts/world/caller.ts';
import { mediaPath, type MediaKind } from '../../shared/capture/media.ts';
import { anMp3 } from '../fixtures/media.ts';
import { housePng } from '../fixtures/png.ts';
import { uploadFile } from '../world/upload.ts';

export type SpokenName = 'spoken' | 'written' | 'shown';
type Person = { readonly openid: string; readonly call: Caller };

/** Sends a file and registers it, as a phone does. */
const send = async (url: string, { openid, call }: Person, kind: MediaKind, name: string): Promise<string> => {
  const [bytes, extension] = kind === 'sound' ? [anMp3(18), 'mp3'] : [housePng(640, 480), 'png'];
  const fileId = await uploadFile(url, openid, bytes, mediaPath('need', `${name}-of-the-screens`, extension));
  return (await call('capture.register', { purpose: 'need', kind, fileId, seconds: kind === 'sound' ? 18 : 0 }))
    .mediaId;
};

/** Returns once everything that goes with the need was checked. */
const untilChecked = async ({ call }: Person, needId: string): Promise<void> => {
  for (;;) {
    const { need } = await call('need.detail', { needId });
    if (need.media.every(({ state }) => state !== 'waiting')) return;
  }
};

/** Needs without a letter: one said aloud, one for which words were written, one that is shown in pictures beside its words. */
export const sayAloud = async (
  url: string,
  resident: Person,
  captain: Person,
): Promise<Readonly<Record<SpokenName, string>>> => {
  const post = async (text: string, media: readonly (readonly [MediaKind, string])[]): Promise<string> => {
    const ids: string[] = [];
    for (const [kind, name] of media) ids.push(await send(url, resident, kind, name));
    const place = { at: 'home', note: '' } as const;
    const { needId } = await resident.call('need.post', {
      ...{ kind: 'water', urgency: 'normal', slots: 1, text, media: ids, place },
    });
    await untilChecked(resident, needId);
    return needId;
  };
  const spoken = await post('', [['sound', 'voice-alone']]);
  const written = await post('', [
    ['sound', 'voice-and-photo'],
    ['picture', 'photo-and-voice'],
  ]);
  await captain.call('need.writeWords', { needId: written, text: '厨房水管漏水，地上都是水，我关不上。' });
  const shown = await post('阳台的水管接头漏水', [
    ['picture', 'photo-first-shown'],
    ['picture', 'photo-second-shown'],
    ['picture', 'photo-third-shown'],
  ]);
  return { spoken, written, shown };
};
