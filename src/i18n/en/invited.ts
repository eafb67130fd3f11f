import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);

/** A member's side of a round: the invitation, what becomes of the answers, sealing and sending. */
export default {
  openTitle: 'Open your invitation',
  openLead:
    'You got a link, a file or a text from the coordinator of your network. Nothing is sent when you open it here.',
  file: 'Invitation file',
  fileHint: 'Its name ends in .invitation.json.',
  text: 'Or paste the link or the text',
  textHint: 'The whole message will do: Concord finds the invitation in it.',
  open: 'Open',
  reading: 'Reading the invitation…',
  nothingGiven: 'Choose a file or paste the link first',
  notOpened: 'This invitation could not be opened',
  problems: {
    empty: 'There is nothing in it. Choose another file, or copy the whole link once more.',
    tooLarge: 'It is far larger than any invitation. Choose the file that the coordinator sent.',
    notAnInvitation:
      'This is no invitation to a round. Look for the message of the coordinator and copy the link in it, from beginning to end.',
    otherFormat:
      'This is a file of Concord, but no invitation. Ask the coordinator for the invitation.',
    newer:
      'It was made with a newer Concord. Load this page again when you are online, so that the newer version comes; then open the invitation again.',
    cut: 'The end of it is missing. Mail programs sometimes break long links: copy the whole link, over all its lines, and paste it below; or ask the coordinator for the file.',
    damaged:
      'It was changed on its way, so nothing in it can be relied on. Copy the link once more, or ask the coordinator to send it again.',
    invalid: 'It reads, but something in it does not fit. Ask the coordinator to send a new one.',
    notReadable:
      'It could not be read here. Choose the file again; if you are offline, try once more when you are online.',
    missingQuestionnaire:
      'It asks a questionnaire that this Concord does not have in this version. Load this page again when you are online, so that a newer version comes; if that does not help, ask the coordinator for the invitation as a file.',
    otherKeys:
      'An invitation to the same round is already on this device, and this one would seal your answers for somebody else. Do not answer it. Ask the coordinator, by telephone or in person, which one is right.',
  },
  tryAnother: 'Open it in another way',

  hereTitle: 'On this device',
  states: {
    draft: 'Begun, not handed in',
    sealed: 'Sealed, not sent yet',
    handedOver: 'Sent, as you said',
    received: 'Arrived, as the coordinator confirmed',
  },

  welcomeTitle: 'You are invited to answer',
  welcomeLead: (p: { network: string; minutes: number }) =>
    `${p.network} looks at how it works together, to find out what to do next. It takes about ${minutes(p.minutes)}. You can stop at any time and go on later on this device.`,
  purposeTitle: 'What it is for',
  theirWords: 'The coordinator writes:',
  asked: (p: { asked: string; count: number }) =>
    `You are asked about ${p.asked}: ${plural(p.count, 'one statement', `${p.count} statements`)}. There are no right or wrong answers, and you may leave any statement open.`,
  otherVersion:
    'Your version of Concord has a slightly different version of the questionnaire than the coordinator’s. Your answers count for all statements that both versions have.',
  readersTitle: 'Who can read your answers',
  readers: {
    kept: 'While you answer, everything stays on this device, not encrypted. Concord sends nothing by itself.',
    sealed:
      'When you hand in, your answers are sealed. Only the coordinator can open the file, and whoever has the second key: a deputy, or a recovery sheet on paper.',
    seat: 'Your organisation goes with your answers, your name does not. Where only one person answers for an organisation, that tells who it is.',
    sector:
      'Only the side on which your organisation works goes with your answers: neither your name nor your organisation.',
    together: 'You answer together, for the network: no names and no single views are kept.',
    anonymous:
      'Everybody got the same invitation, so the file does not say whose it is. The way in which you send it may: an e-mail shows its sender.',
    pseudonymous:
      'This invitation was made for one person, and its mark goes with your answers. So the coordinator sees who is still missing, and could tell that these answers are yours.',
    results: (p: { k: number }) =>
      `Concord shows nobody single answers. Figures appear when the round is closed, each from ${p.k} persons on. Whoever has a key and technical skill could still read single answers: you rely on them not to.`,
    resultsTogether: 'The results appear when the round is closed.',
  },
  storageTitle: 'What happens to them',
  storageNone: 'The coordinator has not written how long answers are kept. You may ask.',
  forPlace: (p: { place: string }) => `You answer for: ${p.place}`,
  forPlaceHint: 'If that is not your organisation, do not answer: ask the coordinator.',
  seatLegend: 'For which organisation do you answer?',
  seatMissing: 'Choose the organisation for which you answer',
  notListed: 'My organisation is not listed',
  notListedText:
    'Then it is not invited to this round. Please ask the coordinator; do not answer for another organisation.',
  sectorLegend: 'On which side does your organisation mainly work?',
  sectorMissing: 'Choose the side on which your organisation mainly works',
  sectors: {
    security: { name: 'Security', hint: 'for example police, prosecution, prison, probation' },
    bridging: { name: 'Between the two', hint: 'for example municipality, coordination' },
    social: {
      name: 'Social work, education, health',
      hint: 'for example youth welfare, school, clinic, counselling',
    },
    other: { name: 'Other', hint: 'none of these fits' },
  },
  comeBack: 'If you are interrupted, open the same link or file again on this device.',
  code: (p: { code: string }) =>
    `Where several people use this device, you also need your code: ${p.code}. Note it if you may have to stop.`,
  begin: 'Begin',

  continueTitle: 'You have already begun',
  continueText: (p: { answered: number }) =>
    plural(p.answered, 'One answer so far.', `${p.answered} answers so far.`),
  continue: 'Go on with your answers',
  handedInTitle: 'You have already answered',
  toSealed: 'To your sealed answers',
  somebodyElse: 'Somebody else answers on this device',
  somebodyElseDraft:
    'The answers that were begun then open only with their code. The next person begins with an empty sheet.',
  codeTitle: 'I was interrupted and have a code',
  codeLabel: 'Code',
  codeHint: 'Six characters, for example 3FA 90C.',
  codeUnknown: 'No begun answers with this code in this round. Check the six characters',
  codeOpen: 'Go on with my answers',

  keptShort: (p: { network: string }) =>
    `Your answers stay on this device, not encrypted, until you hand them in. Then they are sealed for the coordinator of ${p.network}. Concord sends nothing by itself.`,
  reviewHint:
    'Handing in seals your answers into a file that only the coordinator can open. You then send that file yourself.',
  sealing: 'Sealing your answers…',
  notSealedTitle: 'Your answers could not be sealed',
  notSealedText:
    'They are unchanged on this device. Load this page again and hand in once more; nothing has been sent.',

  missingTitle: 'This is not on this device',
  missingText:
    'The invitation or the sealed file was deleted, or it belongs to another browser. Open your invitation again.',
  openInvitation: 'Open your invitation',
};
