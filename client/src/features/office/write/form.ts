import { sameDayAfterMonths } from '../../../../../shared/kernel/calendar.ts';
import { beijingDay, type LocalDate } from '../../../../../shared/kernel/time.ts';
import { OFFICE_LIMITS as LIMITS, OFFICE_PHONE, type OfficeRole } from '../../../../../shared/office/office.ts';
import { now } from '../../../platform/clock.ts';
import type { Node } from '../../membership/index.ts';
import type { ListedOffice } from '../office-words.ts';

/** How long the role is held; `same` leaves the last day as it is. */
const TERMS = { halfYear: 6, year: 12, threeYears: 36 } as const;
export type Term = keyof typeof TERMS | 'open' | 'same';

/** An office that is being written, or corrected. */
export type Form = {
  readonly organisation: string;
  readonly role: OfficeRole;
  readonly kind: Node['kind'] | null;
  readonly nodeId: string | null;
  readonly contactName: string;
  readonly phone: string;
  readonly hours: string;
  readonly term: Term;
};

/** What stands in the form at first: nothing, or what is known of the office. */
export const formOf = (office: ListedOffice | undefined): Form => ({
  organisation: office?.organisation ?? '',
  role: office?.role ?? 'department',
  kind: null,
  nodeId: null,
  contactName: office?.contactName ?? '',
  phone: office?.phone ?? '',
  hours: office?.hours ?? '',
  term: office ? 'same' : 'year',
});

/** The parts of a form that cannot be sent as they are. */
export const wrongIn = ({ organisation, contactName, phone }: Form) => ({
  organisation: organisation.trim().length < LIMITS.organisationLengthMin,
  contactName: contactName.trim().length < LIMITS.contactNameLengthMin,
  phone: bare(phone) !== '' && !OFFICE_PHONE.test(bare(phone)),
});

/** What is sent of it. `before`: the last day there was. */
export const writtenOf = ({ organisation, contactName, phone, hours, term }: Form, before: string | null) => ({
  organisation: organisation.trim(),
  contactName: contactName.trim(),
  phone: bare(phone) === '' ? null : bare(phone),
  hours: hours.trim(),
  to: lastDay(term, before),
});

export const today = (): LocalDate => beijingDay(now());

const lastDay = (term: Term, before: string | null): string | null => {
  if (term === 'same') return before;
  return term === 'open' ? null : sameDayAfterMonths(today(), TERMS[term]);
};

/** A number without the gaps that people type; its dashes stay. */
const bare = (phone: string): string => phone.replace(/[^\d-]/g, '');
