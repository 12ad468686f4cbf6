import type { ApiHandlers } from '../handlers.ts';
import { savePhone } from './save-phone.ts';

export const setPhone: ApiHandlers['membership.setPhone'] = ({ phone, neighboursMayCall }, ctx) =>
  savePhone(ctx, phone, neighboursMayCall);
