/** The rules of the method, by which every number is made. */
export const ruleIds = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'M17',
  'M18',
  'M19',
  'M20',
] as const;
export type RuleId = (typeof ruleIds)[number];

const handbook =
  'OECD and JRC (2008): Handbook on Constructing Composite Indicators. composite-indicators.jrc.ec.europa.eu';

/** What each rule goes back to, as a reader can look it up; none where it is our own. */
const references: Readonly<Record<RuleId, readonly string[]>> = {
  M1: [handbook],
  M2: ['International Journal of Market Research (2024). DOI 10.1177/14707853241269545'],
  M3: [
    'Mazza, Enders and Ruehlman (2015): Addressing Item-Level Missing Data. Multivariate Behavioral Research',
  ],
  M4: [
    'Norman (2010): Likert scales, levels of measurement and the “laws” of statistics. DOI 10.1007/s10459-010-9222-y',
    'Liddell and Kruschke (2018): Analyzing ordinal data with metric models. Journal of Experimental Social Psychology',
  ],
  M5: ['CMMI for Acquisition 1.2 (2007): a level needs all of its goals'],
  M6: [
    'Burke and Dunlap (2002): Estimating Interrater Agreement with the Average Deviation Index. Organizational Research Methods',
    'Lindell and Brandt (1997). DOI 10.1177/01466216970213006',
    'Brown and Hauenstein (2005): Interrater Agreement Reconsidered. DOI 10.1177/1094428105275376',
  ],
  M7: [
    'Harrison and Klein (2007): What’s the Difference? Diversity Constructs as Separation, Variety, or Disparity in Organizations. Academy of Management Review',
  ],
  M8: [
    'Cliff (1993): Dominance statistics. Psychological Bulletin',
    'Fisher (1935): The Design of Experiments',
  ],
  M9: ['Bujang, Omar and Baharum (2018). DOI 10.21315/mjms2018.25.6.9'],
  M10: [
    'Hesterberg (2015): What Teachers Should Know About the Bootstrap. The American Statistician',
  ],
  M11: ['Maassen (2004). DOI 10.1017/s1355617704106097'],
  M12: [
    'Smith and Moody (2013): Structural effects of network sampling coverage. Social Networks. PMC3846431',
  ],
  M13: [
    'Cole, Dhaliwal, Sautmann and Vilhuber (2020): Handbook on Using Administrative Data, chapter 5. admindatahandbook.mit.edu',
  ],
  M14: [],
  M15: [],
  M16: [handbook],
  M17: [
    'Hyndman and Fan (1996): Sample Quantiles in Statistical Packages, type 7. The American Statistician',
  ],
  M18: [],
  M19: [],
  M20: ['Journal of Business and Psychology (2016). DOI 10.1007/s10869-016-9464-7'],
};

export function referencesOf(rule: RuleId): readonly string[] {
  return references[rule];
}
