/** The methods of the pasted 接龙. */
export type JielongMethod = 'review.checkJielong' | 'review.takeLine' | 'review.forgetNickname';
/** The methods of what is private. */
export type HidingMethod = 'review.hide' | 'review.letStand' | 'review.answerHidden' | 'review.makePrivate';
