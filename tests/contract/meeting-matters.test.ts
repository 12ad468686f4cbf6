import { useWorld } from '../world/use-world.ts';
import { plantMeeting } from './refusals/planted-meetings.ts';

const world = useWorld();
/** More than two pages hold. */
const OPINIONS = 45;

test('every page of matters is full until the last, however many go on with another', async () => {
  const staff = await world().join('staff');
  const { meetingId, buildingId, opinions } = await plantMeeting(world(), {}, OPINIONS);
  const page = async (cursor?: string) =>
    staff.must('meeting.matters', { meetingId, buildingId, isOpen: true, ...(cursor === undefined ? {} : { cursor }) });
  const first = await page();
  const [head, ...others] = first.items.map(({ opinionId }) => opinionId);
  if (head === undefined) throw new Error('nothing is before the meeting');
  for (const opinionId of others) await staff.must('meeting.merge', { opinionId, intoId: head });
  const read: string[] = [];
  const lengths: number[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { items, next } = await page(cursor);
    read.push(...items.map(({ opinionId }) => opinionId));
    lengths.push(items.length);
    cursor = next;
  }
  expect(lengths).toEqual([20, OPINIONS - others.length - 20]);
  expect([...read].sort()).toEqual(opinions.filter((one) => !others.includes(one)).sort());
});
