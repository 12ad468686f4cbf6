import { hidePhotos as decide } from '../../../shared/need/hide-photos.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const hidePhotos: ApiHandlers['need.hidePhotos'] = ({ needId }, ctx) =>
  actOnNeed(ctx, { kind: 'need.photosHidden', needId, decide: (need, now) => decide(need, now) });
