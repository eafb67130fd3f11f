import type en from '../../en/results/first.ts';

const messages: typeof en = {
  firstLead: (p) =>
    `De stellingen die het verst onder niveau ${p.level} liggen, hoogstens ${p.most}. Kies er één; de andere kunnen wachten.`,
  nothingFirst: (p) =>
    `Niets van wat getoond mag worden, ligt onder niveau ${p.level}. Houd wat werkt, en bied het anderen aan.`,
  sourceDerived: (p) => `afgeleid uit ${p.reference}`,
  makeKnown:
    'Maak het bekend en gebruik het: zet het op de agenda van een overleg en in het startpakket voor nieuwe leden.',
  setReviewDate: 'Spreek een datum af waarop u er opnieuw naar kijkt.',
  offerToOthers: 'Bied het andere netwerken als voorbeeld aan.',
  fieldAct: 'Doen',
  fieldTalk: 'Eerst praten',
  fieldKeep: 'Behouden',
  fieldFindWhoIsLeftOut: 'Uitzoeken wie buiten valt',
  fieldMakeKnown: 'Bekendmaken',
  fieldActMeaning: (p) => `onder niveau ${p.level}, en daarover bent u het eens`,
  fieldTalkMeaning: (p) => `onder niveau ${p.level}, en de antwoorden lopen uiteen`,
  fieldKeepMeaning: (p) => `niveau ${p.level} of hoger, en daarover bent u het eens`,
  fieldFindWhoIsLeftOutMeaning: (p) => `niveau ${p.level} of hoger, maar niet voor iedereen`,
  fieldMakeKnownMeaning: 'velen weten het niet',
  fieldActConsensus: (p) => `samen onder niveau ${p.level} geschat`,
  fieldTalkConsensus: (p) => `onder niveau ${p.level}, met een afwijkende mening`,
  whyMedian: (p) => `mediaan ${p.median} van 5, uit ${p.n} van ${p.of} die antwoordden`,
  whyAgreed: (p) => `afgesproken niveau ${p.median} van 5`,
  whyReversed: 'hier is een lager getal beter',
  whyUnknown: (p) => `${p.percent} antwoordde “weet ik niet”; ${p.n} van ${p.of} gaven een niveau`,
};
export default messages;
