import type { Office } from '../../../shared/office/office.ts';

/** What anybody of the community may know of an office. */
export const factsOf = ({ _id, organisation, grant, contactName, phone, hours }: Office) => ({
  officeId: _id,
  organisation,
  role: grant.role,
  contactName,
  phone,
  hours,
});

/** Of its role: over what, from which to which day. */
export const termOf = ({ grant, scopeName }: Office) => ({
  scope: { kind: grant.scopeKind, name: scopeName },
  from: grant.from,
  to: grant.to,
});
