import type { OfficeChange } from '../../../shared/office/office.ts';
import { checkText } from '../../platform/moderation.ts';

/**
 * True if what residents will read of an office must not be shown. Words that want a human look were looked at by the staff, who wrote them;
 * a number to call is a field of its own and is no secret.
 */
export const isRefused = async (
  openid: string,
  { organisation, contactName, hours }: Pick<OfficeChange, 'organisation' | 'contactName' | 'hours'>,
): Promise<boolean> => (await checkText(openid, `${organisation}\n${contactName}\n${hours}`)) === 'refused';
