/** What a need tells of voice and pictures that has neither. */
export const ONLY_WORDS = {
  hasVoice: false,
  photos: 0,
  media: [],
  wording: null,
  order: null,
  mayWriteWords: false,
  asked: null,
  hiddenPhotos: 0,
  mayAnswerWords: false,
  ...{ unit: null, door: null, claiming: null, hasUnseenHelpers: false },
};
