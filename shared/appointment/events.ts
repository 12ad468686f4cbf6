/** What can have happened to a post and whoever holds it, in the past tense. */
export const APPOINTMENT_EVENT_KINDS = [
  'appointment.appointed',
  'appointment.deputyAppointed',
  'appointment.ended',
  'appointment.clusterSet',
  'appointment.handOverProposed',
  'appointment.handOverAccepted',
  'appointment.handOverCancelled',
  'appointment.handedOver',
] as const;
/** One of them. */
export type AppointmentEventKind = (typeof APPOINTMENT_EVENT_KINDS)[number];
