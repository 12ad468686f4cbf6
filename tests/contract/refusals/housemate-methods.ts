/** The methods of acting for those one lives with. */
export type HousemateMethod = 'household.allowHousemates' | 'need.postForHousemate' | 'review.sayForHousemate';
