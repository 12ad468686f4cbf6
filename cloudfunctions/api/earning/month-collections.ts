import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type {
  AttendancePayId,
  CommunityId,
  EarningMonthId,
  MeetingId,
  MonthReportId,
} from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { Deduction } from '../../../shared/earning/deduction.ts';
import type { MonthFigures } from '../../../shared/earning/months/figures.ts';
import type { Cover } from '../../../shared/earning/cover.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';
import { BY_EVENT, signed, stays } from './accountable.ts';

/** What a community gave in a month and what its residents hold, as a job counted it last from all accounts. */
export type EarningMonthDocument = Stored & {
  readonly _id: EarningMonthId;
  readonly communityId: CommunityId;
  readonly month: LocalMonth;
  /** Of the last count that went through all accounts. */
  readonly given: number;
  /** What all accounts hold: what can be spent and what is set aside. */
  readonly outstanding: number;
  readonly countedAt: InstantMs;
  /** The count that is under way: the account it went through last, and its sums so far; null between two. */
  readonly counting: { readonly after: string; readonly given: number; readonly outstanding: number } | null;
};

/** The figures of a month of points, as a job counted them last; after the month is final they stay. */
export type MonthReportDocument = Stored &
  MonthFigures & {
    readonly _id: MonthReportId;
    readonly communityId: CommunityId;
    readonly month: LocalMonth;
    /** All entries up to this instant are in them. */
    readonly countedTo: InstantMs;
    readonly countedAt: InstantMs;
    readonly isFinal: boolean;
  };

/** That those who were at a meeting are being credited: how far. It goes when all are. */
export type AttendancePayDocument = Stored & {
  readonly _id: AttendancePayId;
  readonly communityId: CommunityId;
  readonly meetingId: MeetingId;
  /** When the meeting ended: by the version of its day it earns. */
  readonly at: InstantMs;
  readonly after: string;
  readonly wakeAt: InstantMs;
};

/** What staff typed of what there is against points. */
export type CoverDocument = Cover & Stored;

/** A decision to take points, and when it takes effect. */
export type DeductionDocument = Deduction & Stored & { readonly wakeAt: InstantMs | null; readonly order: string };

/** What jobs keep of what earns, and what there is against it. */
export const earningMonthCollections = {
  earningMonths: collectionOf<EarningMonthDocument>({ indexes: [index('communityId', '-month')], personal: 'nobody' }),
  deductions: collectionOf<DeductionDocument>({
    indexes: [
      ...[index('wakeAt'), index('residentId', '-order'), index('communityId', '-order'), index('decided.id', '_id')],
      ...[index('heard.id', '_id'), index('was.heard.id', '_id')],
    ],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', kept: 'record', exported: BY_EVENT },
        fields: ['residentId', 'householdId', 'name', 'amount', 'appeal', 'was.appeal', 'taken'],
        leaving: stays('what was taken stays with the entry that it made, and who answered for it'),
      },
      signed('decided.id', ['decided']),
      signed('heard.id', ['heard']),
      signed('was.heard.id', ['was.heard']),
    ],
  }),
  earningCovers: collectionOf<CoverDocument>({
    indexes: [index('entries.by.id', '_id')],
    personal: [signed('entries.by.id', ['entries.by'])],
  }),
  monthReports: collectionOf<MonthReportDocument>({
    indexes: [index('communityId', '-month'), index('isFinal', 'countedAt')],
    personal: 'nobody',
  }),
  attendancePays: collectionOf<AttendancePayDocument>({ indexes: [index('wakeAt')], personal: 'nobody' }),
};
