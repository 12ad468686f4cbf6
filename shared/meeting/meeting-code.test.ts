import { cardCodeText, scannedCard } from '../household/card-code.ts';
import { meetingCodeText, scannedMeeting } from './meeting-code.ts';

test('the scanned code of a meeting gives its digits, and the code of anything else gives none', () => {
  expect(scannedMeeting(meetingCodeText('036329'))).toBe('036329');
  const others = ['036329', 'LINLI-MEETING:03632', 'LINLI-MEETING:0363290', cardCodeText('01234567'), ''];
  expect(others.map(scannedMeeting)).toEqual(others.map(() => null));
  expect(scannedCard(meetingCodeText('036329'))).toBeNull();
});
