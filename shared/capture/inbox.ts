/** What residents find in their inbox of what they photographed or said. */
export const CAPTURE_INBOX_KINDS = ['capture.refused'] as const;
