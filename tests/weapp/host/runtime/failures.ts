/**
 * What the host cannot do must never pass for something that worked: it is drawn over the phone, and the console error makes
 * the test fail that caused it.
 */
export const fail = (message: string): void => {
  console.error(message);
  const note = document.createElement('pre');
  note.className = 'host-failure';
  note.textContent = message;
  document.body.append(note);
};
