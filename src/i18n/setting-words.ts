/** The numbers that the method lets us choose, as a reader's language writes them. */
export type SettingWords = Readonly<
  Record<
    | 'notKnownShare'
    | 'answeredShare'
    | 'answeredShareSmall'
    | 'smallDimension'
    | 'itemsForMean'
    | 'stageShare'
    | 'agreementLimit'
    | 'campShare'
    | 'smallGroup'
    | 'targetLevel'
    | 'targetLevelStartUp'
    | 'unknownShortfall'
    | 'mostActions'
    | 'largeGap'
    | 'largeDelta'
    | 'mostSplits'
    | 'alphaRespondents'
    | 'intervalValues'
    | 'largeChange'
    | 'claimingLevel'
    | 'unusedLevel'
    | 'indexDraws'
    | 'distinguishableShare'
    | 'peersForQuartiles'
    | 'teachingLevel'
    | 'learningLevel'
    | 'alikeItems'
    | 'mostDontKnow'
    | 'lowestRate'
    | 'fullRate'
    | 'defaultK'
    | 'lowestK',
    string
  >
> & {
  /** A choice and no number: each message says it in its own words. */
  readonly weighting: 'organisations' | 'persons' | 'squareRoot';
};
