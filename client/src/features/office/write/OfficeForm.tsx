import { OFFICE_LIMITS as LIMITS, OFFICE_ROLES } from '../../../../../shared/office/office.ts';
import { AskedField, ChooseNode, ChooseOne, Line } from '../../../ui/index.ts';
import { sayRole } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import type { Node } from '../../membership/index.ts';
import { OFFICE_ICONS } from '../../../ui/office-icons.ts';
import { dayOf, type ListedOffice } from '../office-words.ts';
import type { Form, Term, wrongIn } from './form.ts';

type Props = {
  form: Form;
  /** The office that is corrected: what it may do and where never change. */
  office: ListedOffice | undefined;
  nodes: readonly Node[];
  /** What cannot be sent; null until somebody tried. */
  wrong: (ReturnType<typeof wrongIn> & { readonly node: boolean }) | null;
  onChange: (part: Partial<Form>) => void;
};

/** What the staff writes of an office. */
export const OfficeForm = ({ form, office, nodes, wrong, onChange }: Props) => (
  <>
    <AskedField
      icon="document"
      question={say('office.ask.organisation')}
      value={form.organisation}
      placeholder={say('office.ask.organisation.placeholder')}
      lengthMax={LIMITS.organisationLengthMax}
      problem={wrong?.organisation ? say('office.short') : undefined}
      onChange={(organisation) => onChange({ organisation })}
    />
    {!office && (
      <>
        <ChooseOne
          icon="shield"
          question={say('office.ask.role')}
          of={OFFICE_ROLES.map((key) => ({ key, word: sayRole(key), icon: OFFICE_ICONS[key] }))}
          chosen={form.role}
          onChoose={(role) => onChange({ role })}
        />
        <ChooseNode
          question={say('office.ask.scope')}
          words={{
            community: say('office.ask.community'),
            grid: say('office.ask.grid'),
            building: say('office.ask.building'),
            which: say('office.ask.which'),
          }}
          nodes={nodes}
          chosen={form}
          onChange={onChange}
        />
        {wrong?.node && <Line className="field-hint bad-hint" text={say('office.ask.scope.missing')} />}
      </>
    )}
    <AskedField
      icon="person"
      question={say('office.ask.contact')}
      value={form.contactName}
      placeholder={say('office.ask.contact.placeholder')}
      lengthMax={LIMITS.contactNameLengthMax}
      problem={wrong?.contactName ? say('office.short') : undefined}
      onChange={(contactName) => onChange({ contactName })}
    />
    <AskedField
      icon="call"
      question={say('office.ask.phone')}
      value={form.phone}
      placeholder={say('office.ask.phone.placeholder')}
      lengthMax={PHONE_LENGTH_MAX}
      problem={wrong?.phone ? say('office.ask.phone.wrong') : undefined}
      onChange={(phone) => onChange({ phone })}
    />
    <AskedField
      icon="clock"
      question={say('office.ask.hours')}
      value={form.hours}
      placeholder={say('office.ask.hours.placeholder')}
      lengthMax={LIMITS.hoursLengthMax}
      isTall
      onChange={(hours) => onChange({ hours })}
    />
    <ChooseOne
      icon="clock"
      question={say('office.ask.term')}
      of={termsOf(office)}
      chosen={form.term}
      onChoose={(term) => onChange({ term })}
    />
    {office && <Line className="field-hint" text={termNow(office)} />}
  </>
);

/** A landline with its area code, an extension, and the gaps people type between them. */
const PHONE_LENGTH_MAX = 24;

const termsOf = (office: ListedOffice | undefined): readonly { key: Term; word: string }[] => [
  ...(office ? [{ key: 'same', word: say('office.term.same') } as const] : []),
  { key: 'halfYear', word: say('office.term.halfYear') },
  { key: 'year', word: say('office.term.year') },
  { key: 'threeYears', word: say('office.term.threeYears') },
  ...(office?.to === null ? [] : [{ key: 'open', word: say('office.term.open') } as const]),
];

const termNow = ({ to }: ListedOffice): string =>
  to === null ? say('office.term.nowOpen') : say('office.term.now', { to: dayOf(to) });
