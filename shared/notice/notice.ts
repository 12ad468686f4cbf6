import type { Place } from '../community/roles.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { MediaId, NoticeId, ResidentId } from '../kernel/ids.ts';
import type { SpokenLanguage } from '../kernel/languages.ts';

/** Bounds of a notice. Lengths count UTF-16 units. */
export const NOTICE_LIMITS = {
  titleLengthMin: 2,
  titleLengthMax: 30,
  bodyLengthMin: 2,
  bodyLengthMax: 500,
  reasonLengthMin: 2,
  reasonLengthMax: 100,
  speakerNameLengthMax: 20,
  pageSize: 20,
} as const;

/** The nodes of the tree a notice can be for (M-51, M-55). */
export const NOTICE_SCOPES = ['community', 'grid', 'building'] as const;
export type NoticeScopeKind = (typeof NOTICE_SCOPES)[number];

/** What a notice is for: one node, by the name people call it. The place names the community and that node, and no grid of a building. */
export type NoticeScope = { readonly kind: NoticeScopeKind; readonly name: string; readonly place: Place };

/** A picture or a sound of a notice, and where it lies: whoever published it answers for it, so it is shown before WeChat has looked. */
export type NoticeFile = { readonly mediaId: MediaId; readonly fileId: string };

/** A person who says the notice in one language. */
export type Recording = NoticeFile & {
  readonly language: SpokenLanguage;
  /** Whole seconds, as the phone measured them. */
  readonly seconds: number;
  /** Who speaks, as typed by the staff; the person agreed that the voice and the name are heard and read. */
  readonly speakerName: string;
  readonly recordedAt: InstantMs;
  /** Who put it there and asked the speaker. */
  readonly recordedBy: ResidentId;
};

type Common = {
  readonly _id: NoticeId;
  readonly scope: NoticeScope;
  readonly title: string;
  readonly body: string;
  /** Null = none. */
  readonly picture: NoticeFile | null;
  /** At most one of each language. */
  readonly recordings: readonly Recording[];
  readonly authorId: ResidentId;
  readonly authorName: string;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

/** A notice is published by who answers for it, or taken back with a reason; its words never change in between. */
export type Notice =
  | (Common & { readonly status: 'published' })
  | (Common & {
      readonly status: 'withdrawn';
      readonly withdrawnAt: InstantMs;
      readonly withdrawnById: ResidentId;
      readonly withdrawnByName: string;
      readonly reason: string;
    });
/** Both states, for the wire. */
export const NOTICE_STATUSES = ['published', 'withdrawn'] as const satisfies readonly Notice['status'][];
/** A notice in one of its states. */
export type NoticeIn<S extends Notice['status']> = Extract<Notice, { status: S }>;

/** The id of the node a notice is for. */
export const scopeIdOf = ({ kind, place }: NoticeScope): string => {
  switch (kind) {
    case 'community':
      return place.communityId;
    case 'grid':
      return place.gridId ?? '';
    case 'building':
      return place.buildingId ?? '';
  }
};

/** The community and that node: whoever answers for one of them answers for the notice. */
export const scopeIdsOf = ({ place }: NoticeScope): readonly string[] =>
  [place.communityId, place.gridId, place.buildingId].filter((id) => id !== undefined);

/** The nodes somebody lives in: a notice for one of them is for them. */
export const nodesOver = (home: Required<Pick<Place, 'communityId' | 'gridId' | 'buildingId'>>): readonly string[] => [
  home.communityId,
  home.gridId,
  home.buildingId,
];

/** The recording in one language, if somebody made it. */
export const recordingIn = ({ recordings }: Notice, language: SpokenLanguage): Recording | undefined =>
  recordings.find((recording) => recording.language === language);

/** Every picture and sound of a notice. */
export const filesOf = ({ picture, recordings }: Pick<Notice, 'picture' | 'recordings'>): readonly NoticeFile[] => [
  ...(picture === null ? [] : [picture]),
  ...recordings,
];
