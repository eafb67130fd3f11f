export default {
  title: 'Context',
  lead: 'Under which conditions does your network work? The coordinator judges this with two or three others who know the place, once for the whole city. The answers help to find practices that fit here, and go along when you give a summary.',
  neither: 'No position is better than another: each is another context.',
  loading: 'The conditions are being read',

  fromMeeting: (p: { day: string }) =>
    `The positions below come from your meeting of ${p.day}. Nothing is kept until you save. Sources were not asked in the meeting: add them where you can.`,
  fromMeetingTitle: 'Filled in from a meeting',
  newerMeetingTitle: 'A meeting has judged this since',
  newerMeeting: (p: { day: string; count: number; n: string }) =>
    `In your meeting of ${p.day} you agreed on ${p.count === 1 ? '1 answer' : `${p.n} answers`}. You can take over the positions; the sources that you wrote stay.`,
  takeMeeting: 'Take over the positions',
  meetingTaken: 'The positions of the meeting are in the form. Save to keep them.',

  assessedOn: 'Judged on',
  assessedHint: 'The day on which you judged this. Look at it again every two years.',
  assessedMissing: 'Give the day on which you judged this',
  assessedLater: 'This day lies in the future',

  notJudged: 'Not judged yet',
  source: 'Where this comes from',
  sourceHint: 'For example a law, or a survey and its year. No names of persons.',
  sourceTooLong: (p: { length: string }) =>
    `This is too long (${p.length} characters): use at most 500`,
  sourceAlone: 'Choose a position for this source, or take the source out',
  ourReading: 'Our reading of the source',

  trustTitle: 'From your trust result',
  trustHint: (p: { round: string; mean: string; n: string; level: string }) =>
    `In ${p.round}, trust stands at ${p.mean} of 5 (${p.n} persons). Nearest position: ${p.level}.`,
  trustHintMeeting: (p: { round: string; mean: string; level: string }) =>
    `In ${p.round}, trust stands at ${p.mean} of 5, agreed in a meeting. Nearest position: ${p.level}.`,
  trustTake: 'Take this position',
  trustSource: (p: { day: string }) => `Own trust result of ${p.day}`,

  judged: (p: { n: string; of: string }) => `${p.n} of ${p.of} judged`,
  save: 'Save the context',
  cancel: 'Cancel',
};
