import { plural } from '../plural.ts';

export default {
  nextTitle: 'You are the next person',
  nextLead:
    'This page shows nothing of what others answered. Take the time to read how your answers are used; then begin.',
  purposeTitle: 'What it is for',
  purpose: (p: { network: string; asked: string; minutes: number }) =>
    `${p.network} looks at how it works together, to find out what to do next. You are asked about ${p.asked}: about ${plural(p.minutes, '1 minute', `${p.minutes} minutes`)}. There are no right or wrong answers, and you may leave any statement open.`,
  readersTitle: 'Who can read what',
  readers: (p: { k: number }) => [
    'Your answers are kept on this device only. Nothing is sent.',
    'While the round is open, the coordinator sees only how many have handed in from each kind of organisation.',
    `After it is closed, answers are shown only together with those of others: a figure appears from ${p.k} persons on.`,
    'Your name is not asked. Your organisation is kept with your answers, so that every organisation counts alike.',
    'This device is not encrypted. It holds the answers, so whoever runs it could read them with technical skill.',
    'They stay here until the coordinator deletes the round.',
  ],
  seatLegend: 'For which organisation do you answer?',
  seatMissing: 'Choose the organisation for which you answer',
  notListed: 'My organisation is not listed',
  notListedText:
    'Then it is not invited to this round, or everybody invited from it has handed in. Please give the device back to the coordinator, who can change the number of persons. Do not answer for another organisation.',
  codeTitle: 'If you are interrupted',
  codeText:
    'You can go on later on this device with this code, and only with it. Write it down if you may have to stop.',
  code: 'Your code',
  start: 'Begin',
  resumeTitle: 'I was interrupted and have a code',
  resumeCode: 'Code',
  resumeHint: 'Six characters, for example 3FA 90C.',
  resume: 'Go on with my answers',
  resumeUnknown:
    'No begun answers with this code in this round. Check the six characters; if you have handed in already, there is nothing more to do',
  noPlaceTitle: 'Everybody who was invited has handed in',
  noPlaceText:
    'Please give the device back to the coordinator. If somebody is missing, the coordinator can change the number of persons.',
  roundClosedTitle: 'This round is closed',
  roundClosedText:
    'Answers can no longer be given. Please give the device back to the coordinator.',
  meetingNextTitle: 'Answer together',
  meetingNextLead:
    'One answer to each statement, agreed by all who are here. Read the statement aloud, talk, then choose; mark it when somebody sees it differently.',
  meetingReaders: [
    'The agreed answers belong to the network. No names and no single views are kept.',
    'They are kept on this device only. Nothing is sent.',
    'This device is not encrypted: whoever runs it could read the answers.',
  ],
};
