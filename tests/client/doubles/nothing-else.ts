/** What `need.detail` tells of a need beside it and its story, where there is nothing to tell. */
export const NOTHING_ELSE = {
  assignmentActions: [],
  closingActions: [],
  companyActions: [],
  assentActions: [],
  afterActions: [],
  after: null,
  thanks: null,
  notes: null,
};
