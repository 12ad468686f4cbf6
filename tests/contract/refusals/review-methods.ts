/** The methods of the pasted 接龙. */
export type JielongMethod =
  'review.checkJielong' | 'review.takeLine' | 'review.forgetNickname' | 'review.forgetOwnNickname';
/** The methods of what is private. */
export type HidingMethod = 'review.hide' | 'review.letStand' | 'review.answerHidden' | 'review.makePrivate';
/** The methods of words that wait, and of words for what was said aloud. */
export type WordsMethod = 'review.publish' | 'review.writeWords' | 'review.answerWords';
/** The methods of a community's own festivals. */
export type FestivalMethod = 'review.enterFestival' | 'review.dropFestival';
