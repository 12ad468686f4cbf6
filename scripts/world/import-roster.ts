import { randomUUID } from 'node:crypto';
import { rosterPath } from '../../shared/community/roster-file.ts';
import { type Caller, type Cloud } from './caller.ts';

export type Progress = (done: number, total: number) => void;

/**
 * Uploads a roster as the staff screen does, checks it and applies it piece by piece.
 *
 * @param second who looks as well where it would touch so many people that one person does not decide it alone.
 */
export const importRoster = async (
  cloud: Cloud,
  admin: { readonly openid: string; readonly call: Caller },
  csv: string | Uint8Array,
  progress: Progress = () => undefined,
  second?: Caller,
) => {
  const fileId = await uploadRoster(cloud, admin.openid, csv);
  const checked = await admin.call('community.checkRoster', { fileId, answers: [] });
  if (second && checked.needsSecond)
    await second('community.confirmRoster', { importId: checked.importId, people: checked.touched });
  for (;;) {
    const { status, done, total } = await admin.call('community.applyRoster', {
      importId: checked.importId,
      acceptRemovals: checked.counts.removed > 0,
      acceptPlaces: checked.newPlaces,
    });
    progress(done, total);
    if (status === 'applied') return checked;
  }
};

/** Puts a roster where the staff screen would: into the cloud's storage. */
const uploadRoster = async (cloud: Cloud, openid: string, csv: string | Uint8Array): Promise<string> => {
  const response = await fetch(`${cloud.url}/storage?path=${rosterPath(randomUUID(), '.csv')}`, {
    method: 'POST',
    headers: { 'x-localcloud-openid': openid, 'content-type': 'text/csv' },
    body: typeof csv === 'string' ? csv : Buffer.from(csv),
  });
  const { fileID } = (await response.json()) as { fileID: string };
  return fileID;
};
