/** As much of a need as a line that waits says of it. */
const LENGTH_MAX = 40;

export const excerptOf = (text: string): string => {
  const whole = text.trim();
  return whole.length > LENGTH_MAX ? `${whole.slice(0, LENGTH_MAX)}…` : whole;
};
