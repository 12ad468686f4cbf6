/** Surnames of two characters; all others have one. */
const DOUBLE = ['欧阳', '司马', '上官', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '令狐', '夏侯'];

/** The surname of a Chinese name, which is all that a merchant is told of somebody; '' of an empty one. */
export const surnameOf = (name: string): string => {
  const two = name.slice(0, 2);
  return DOUBLE.includes(two) ? two : Array.from(name).slice(0, 1).join('');
};
