import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays, addMonths } from '../../../shared/kernel/calendar.ts';
import { beijingDay, beijingMonth } from '../../../shared/kernel/time.ts';
import type { Caller, Cloud } from '../caller.ts';
import type { Neighbours } from './people.ts';

type Community = {
  readonly cloud: Cloud;
  readonly staff: Caller;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
};
type Matter = Awaited<ReturnType<typeof mattersOf>>[number];

/** The community decides of every opinion of the month (invented): most answered at once, some given to a captain, put off or refused. */
export const holdMeeting = async ({ cloud, staff, neighbours }: Community): Promise<void> => {
  const now = cloud.clock.now() as InstantMs;
  const { meetingId } = await staff('meeting.begin', { month: beijingMonth(now) });
  const { code, buildings } = await staff('meeting.now', { meetingId });
  if (code === null) throw new Error('the chair sees no code');
  for (const { captain } of neighbours.values()) await captain('meeting.attend', { meetingId, code });
  let at = 0;
  for (const { buildingId, name, undecided } of buildings)
    if (undecided > 0)
      for (const matter of await mattersOf(staff, meetingId, buildingId)) {
        await decide(staff, matter, { captainName: neighbours.get(name)?.captainName ?? '', now, at });
        at += 1;
      }
  await staff('meeting.end', { meetingId });
  await staff('meeting.approveDraft', { meetingId });
};

/** Every undecided matter of one building, page by page. */
const mattersOf = async (staff: Caller, meetingId: string, buildingId: string) => {
  const all = [];
  let cursor: string | undefined;
  do {
    const page = await staff('meeting.matters', { meetingId, buildingId, isOpen: true, ...(cursor && { cursor }) });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return all;
};

type How = { readonly captainName: string; readonly now: InstantMs; readonly at: number };

/** Of ten matters two are given to the captain, one is put off, one refused, one told where it belongs. */
const decide = async (
  staff: Caller,
  { opinionId, author, isCarriedOver }: Matter,
  { captainName, now, at }: How,
): Promise<void> => {
  const turn = at % 10;
  if (turn < 2 && author !== null && author !== captainName) {
    const { items } = await staff('meeting.receivers', { opinionId });
    const lead = items.find(({ name }) => name === captainName);
    if (lead) {
      const dueDay = addDays(beijingDay(now), 7);
      await staff('meeting.assign', { opinionId, promise: '七天里找人弄好', leadId: lead.receiverId, dueDay });
      return;
    }
  }
  if (turn === 2 && !isCarriedOver) {
    const toMonth = addMonths(beijingMonth(now), 1);
    await staff('meeting.defer', { opinionId, toMonth, reason: '下个月工人才来' });
  } else if (turn === 3) await staff('meeting.refuse', { opinionId, reason: '地下有水管，不能动' });
  else if (turn === 4) await staff('meeting.refer', { opinionId, channel: 'hotline', words: '打 12345 问一问' });
  else await staff('meeting.answer', { opinionId, answer: '已经派人去看，这周弄好' });
};
