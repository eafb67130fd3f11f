export default {
  title: 'Report',
  lead: 'What this round says, for those who were not there. Below you see it as it will be printed.',
  missingTitle: 'This round is not on this device',
  missingText:
    'It may have been deleted, or it was made on another device. Your networks show what is here.',
  toNetworks: 'Go to my networks',
  openTitle: 'A report comes when the round is closed',
  openText: 'While the round is open, nobody sees answers or figures.',
  toRound: 'Go to the round',
  emptyTitle: 'There are no figures to report',
  emptyText:
    'Too few answers came in, or this copy of Concord cannot read them. The results page says why, and what you can do.',
  toResults: 'Go to the results',

  language: 'Language of the report',
  questionnaires: 'Questionnaires',
  sections: 'Sections',
  sectionsHint: 'The two pages of summary and the page on how it was made always stay.',
  names: {
    profiles: 'Each questionnaire by itself',
    agreement: 'Level and agreement',
    notKnown: 'What is not known',
    perspectives: 'The security side and the social side',
    change: 'Since the last round',
    signs: 'Too much or too little in writing',
    actions: 'Actions',
    documents: 'Documents',
    roles: 'Roles and tasks of the seats',
    appendix: 'Appendix: every statement (long)',
  },

  dataSet: 'For statistics: data set',
  dataSetText:
    'A ZIP file with the figures of this round as tables, a codebook, labels in four languages, and scripts for SPSS, PSPP and R. What is kept back in the results is kept back there too.',
  withAnswers: 'Everybody who answered has agreed: put single answers in, too',
  withAnswersHint:
    'Members were told that nobody is shown single answers. Ask each of them first. Names, organisations, days and words that somebody wrote are never in it.',
  agreedAnswers: 'The answers on which you agreed in the meeting go along. They are nobody’s own.',
  ownEyesTitle: 'For the coordinator alone',
  ownEyesText:
    'Each line is one person. In a small network somebody may recognise a line. Keep the file where nobody else can read it, do not pass it on, and delete it when it is no longer needed.',
  saveDataSet: 'Save the data set (ZIP)',
  saveAnswers: 'Save the data set with single answers (ZIP)',
};
