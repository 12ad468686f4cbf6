import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { beijingClock } from '../../../../shared/kernel/time.ts';
import { sayKind, sayLanguage, sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Taken } from './use-export.ts';
import { sayDeed } from '../../words/deed.ts';

type Of<K extends Taken['of']> = Extract<Taken, { of: K }>;

/** A day and time that is still understood in ten years. */
export const sayInstant = (instant: number): string => {
  const { year, month, day, hour, minute } = beijingClock(instant as InstantMs);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
};
/** One thing that is known, and when it was; null where it has no time. */
export type TakenLine = { readonly at: string | null; readonly words: string };
/** What belongs together, under its title. */
export type TakenPart = { readonly title: string; readonly lines: readonly TakenLine[] };

const line = (name: string, value: string | number | null): TakenLine[] =>
  value === null || value === '' ? [] : [{ at: null, words: say('export.line', { name, value }) }];

const account = (one: Of<'account'>): readonly TakenLine[] => [
  ...line(say('export.name'), one.name),
  ...line(say('export.home'), say('place.address', { building: one.buildingName, unit: one.unit, flat: one.flat })),
  ...line(say('export.community'), one.communityName),
  ...line(say('export.number'), one.number),
  ...line(say('export.birthYear'), one.birthYear),
  ...line(say('export.ethnicity'), one.ethnicity),
  ...line(say('export.relation'), one.relation),
  ...line(say('export.village'), one.originVillage),
  ...line(say('export.phone'), one.phone),
  ...line(say('export.roles'), one.roles.map(({ role }) => sayRole(role)).join(say('list.and'))),
  ...line(say('export.joined'), one.joinedAt === null ? null : sayInstant(one.joinedAt)),
  ...line(say('export.points'), one.pointsBalance),
];

const need = (one: Of<'need'>): TakenLine => ({
  at: sayInstant(one.createdAt),
  words: say('export.need', {
    kind: sayKind(one.kind),
    text: one.text,
    status: say(`export.status.${one.status}`),
    helpers: one.helpers.length === 0 ? say('export.nobody') : one.helpers.join(say('list.and')),
  }),
});
const claim = (one: Of<'claim'>): TakenLine => ({
  at: sayInstant(one.claimedAt),
  words: say('export.claim', {
    requester: one.requester,
    kind: sayKind(one.kind),
    text: one.text,
    status: say(`export.status.${one.status}`),
  }),
});
const rating = (one: Of<'rating'>): TakenLine => ({
  at: sayInstant(one.at),
  words: say(one.score === null ? 'export.rating' : 'export.rating.score', {
    answer: say(one.isSatisfied ? 'export.satisfied' : 'export.unsatisfied'),
    n: one.score ?? 0,
  }),
});
const consent = (one: Of<'consent'>): TakenLine => ({
  at: sayInstant(one.at),
  words: say('export.consent', {
    thing: say(`privacy.${one.thing}`),
    answer: say(one.isGiven ? 'consent.yes' : 'consent.no'),
  }),
});
const entry = ({ entry: one }: Of<'entry'>): TakenLine => ({
  at: sayInstant(one.at),
  words: say('export.entry', { deed: sayDeed(one), amount: one.amount, balance: one.balanceAfter }),
});
const call = (one: Of<'call'>): TakenLine => ({
  at: sayInstant(one.lastAt),
  words: say(`export.call.${one.who}`, { n: one.count }),
});
const note = (one: Of<'note'>): TakenLine => ({
  at: sayInstant(one.at),
  words: say(one.isAloud ? 'export.note.aloud' : 'export.note', { text: one.text }),
});
const reading = (one: Of<'reading'>): TakenLine => ({
  at: null,
  words: say('export.reading', { day: one.day, doors: one.doors, phones: one.phones }),
});
const member = (one: Of<'member'>): TakenLine => ({
  at: sayInstant(one.joinedAt),
  words: say('export.member', {
    skills: one.skills.map((skill) => say(`skill.${skill}`)).join(say('list.and')),
    hours: one.hours.map((hours) => say(`hours.${hours}`)).join(say('list.and')),
  }),
});
const missed = (one: Of<'missed'>): TakenLine => ({
  at: sayInstant(one.at),
  words: say(`export.missed.${one.struck === null ? one.how : 'struck'}`, { kind: sayKind(one.kind), why: one.why }),
});
const opinion = (one: Of<'opinion'>): TakenLine => ({
  at: sayInstant(one.saidAt),
  words: say('export.opinion', { month: one.month, kind: sayKind(one.kind), text: one.text }),
});
const nickname = (one: Of<'nickname'>): TakenLine => ({
  at: sayInstant(one.since),
  words: say('export.nickname', { called: one.called }),
});
const notice = (one: Of<'notice'>): readonly TakenLine[] => [
  {
    at: sayInstant(one.createdAt),
    words: say('export.notice', {
      scope: one.scopeName,
      title: one.title,
      status: say(one.status === 'published' ? 'export.published' : 'export.status.withdrawn'),
      body: one.body,
    }),
  },
  ...one.recordings.map(({ language, seconds, speakerName, recordedAt }) => ({
    at: sayInstant(recordedAt),
    words: say('export.recording', {
      language: sayLanguage(language),
      speaker: speakerName,
      n: seconds,
      title: one.title,
    }),
  })),
];
const media = (one: Of<'media'>): TakenLine => ({
  at: sayInstant(one.createdAt),
  words: say(`export.media.${one.kind}`, { n: one.seconds, url: one.url ?? '' }),
});
const subscription = (one: Of<'subscription'>): TakenLine => ({
  at: null,
  words: say('export.yes', { what: say(`export.template.${one.template}`), n: one.left }),
});
const message = (one: Of<'message'>): TakenLine => ({
  at: sayInstant(one.at),
  words: say('export.message', {
    what: one.state,
    status: say(`export.told.${one.status}`),
  }),
});
const event = ({ at: when, kind, reason }: Of<'event'>): TakenLine => ({
  at: sayInstant(when),
  words: say('export.event', {
    what: say(`export.did.${kind}`),
    reason: reason === null ? '' : say('export.because', { reason }),
  }),
});

/** Everything by its parts, in the order in which a person reads it, the oldest first; a part without anything is left out. */
export const partsOf = (items: readonly Taken[]): readonly TakenPart[] => {
  const of = <K extends Taken['of']>(kind: K) => items.filter((item): item is Of<K> => item.of === kind);
  const sorted = <K extends Taken['of']>(kind: K, when: (one: Of<K>) => number): readonly Of<K>[] =>
    of(kind).sort((a, b) => when(a) - when(b));
  return [
    { title: say('export.part.account'), lines: of('account').flatMap(account) },
    { title: say('export.part.consents'), lines: of('consent').map(consent) },
    { title: say('export.part.needs'), lines: sorted('need', (one) => one.createdAt).map(need) },
    { title: say('export.part.claims'), lines: sorted('claim', (one) => one.claimedAt).map(claim) },
    { title: say('export.part.ratings'), lines: sorted('rating', (one) => one.at).map(rating) },
    { title: say('export.part.notes'), lines: sorted('note', (one) => one.at).map(note) },
    { title: say('export.part.points'), lines: sorted('entry', (one) => one.entry.at).map(entry) },
    { title: say('export.part.notices'), lines: sorted('notice', (one) => one.createdAt).flatMap(notice) },
    { title: say('export.part.media'), lines: sorted('media', (one) => one.createdAt).map(media) },
    {
      title: say('export.part.messages'),
      lines: [...of('subscription').map(subscription), ...sorted('message', (one) => one.at).map(message)],
    },
    { title: say('export.part.mutual'), lines: [...of('member').map(member), ...of('missed').map(missed)] },
    {
      title: say('export.part.reviews'),
      lines: [...sorted('opinion', (one) => one.saidAt).map(opinion), ...of('nickname').map(nickname)],
    },
    { title: say('export.part.calls'), lines: [...of('call').map(call), ...of('reading').map(reading)] },
    { title: say('export.part.events'), lines: sorted('event', (one) => one.at).map(event) },
  ].filter(({ lines }) => lines.length > 0);
};
