import type en from '../../en/results/first.ts';

const messages: typeof en = {
  firstLead: (p) =>
    `Die Aussagen, die am weitesten unter Stufe ${p.level} liegen, höchstens ${p.most}. Wählen Sie eine; die anderen können warten.`,
  nothingFirst: (p) =>
    `Nichts, was gezeigt werden darf, liegt unter Stufe ${p.level}. Behalten Sie, was wirkt, und bieten Sie es anderen an.`,
  sourceDerived: (p) => `abgeleitet aus ${p.reference}`,
  makeKnown:
    'Machen Sie es bekannt und nutzen Sie es: auf der Tagesordnung einer Sitzung und in der Startmappe für Neue.',
  setReviewDate: 'Legen Sie ein Datum fest, an dem Sie es wieder ansehen.',
  offerToOthers: 'Bieten Sie es anderen Netzwerken als Beispiel an.',
  fieldAct: 'Handeln',
  fieldTalk: 'Erst reden',
  fieldKeep: 'Behalten',
  fieldFindWhoIsLeftOut: 'Herausfinden, wer außen vor ist',
  fieldMakeKnown: 'Bekannt machen',
  fieldActMeaning: (p) => `unter Stufe ${p.level}, und darin sind Sie sich einig`,
  fieldTalkMeaning: (p) => `unter Stufe ${p.level}, und die Antworten liegen auseinander`,
  fieldKeepMeaning: (p) => `Stufe ${p.level} oder höher, und darin sind Sie sich einig`,
  fieldFindWhoIsLeftOutMeaning: (p) => `Stufe ${p.level} oder höher, aber nicht für alle`,
  fieldMakeKnownMeaning: 'viele wissen es nicht',
  fieldActConsensus: (p) => `gemeinsam unter Stufe ${p.level} eingeschätzt`,
  fieldTalkConsensus: (p) => `unter Stufe ${p.level}, mit einer abweichenden Sicht`,
  whyMedian: (p) => `Median ${p.median} von 5, aus ${p.n} von ${p.of} Antwortenden`,
  whyAgreed: (p) => `vereinbarte Stufe ${p.median} von 5`,
  whyReversed: 'hier ist eine niedrigere Zahl besser',
  whyUnknown: (p) =>
    `${p.percent} haben „weiß nicht“ geantwortet; ${p.n} von ${p.of} gaben eine Stufe an`,
};
export default messages;
