import { plural } from '../plural.ts';

/** What a person needs until the last statement is answered; the rest is in `review`, `profile`. */
export default {
  quickScan: 'Quick scan',
  wholeQuestionnaire: 'Whole questionnaire',
  together: 'Answering together',

  keptHere:
    'Your answers stay in this browser, on this device. They are not encrypted, so anyone who can use this browser can open them. Nothing is sent. You can delete them at the end, or at any time in',
  settings: 'Settings',
  keptSurvey:
    'Your answers stay on this device, not encrypted. The coordinator sees how many people have handed in, and figures for the network once the round is closed; single answers are never shown.',
  keptCode: (p: { code: string }) =>
    `If you have to stop, note your code, ${p.code}. It leads back here.`,
  keptTogether:
    'Agree on one answer for each statement. If somebody still sees it differently, mark a minority view. The answers stay on this device, not encrypted.',
  questionnaireOf: (p: { here: number; all: number }) => `Questionnaire ${p.here} of ${p.all}`,
  minutes: (p: { minutes: number }) =>
    `About ${p.minutes} ${plural(p.minutes, 'minute', 'minutes')}.`,
  notInLanguage: 'These statements are not available in English.',

  progress: (p: { here: number; all: number; answered: number; asked: number }) =>
    `Dimension ${p.here} of ${p.all} · ${p.answered} of ${p.asked} answered`,
  dontKnow: 'Don’t know',
  notApplicable: 'Not applicable',
  preferNotToSay: 'Prefer not to say',
  between: (p: { low: number; high: number }) => `Between ${p.low} and ${p.high}`,
  clear: 'Clear answer',
  clearOf: (p: { item: string }) => `Clear answer: ${p.item}`,
  reason: 'Why does this not apply?',
  reasonHint: 'A few words, without names of persons.',
  reasonMissing:
    'There is no reason yet. The answer still counts as not applicable, but nobody can tell why.',
  minorityView: 'Minority view: somebody sees this differently',
  back: 'Back',
  next: (p: { title: string }) => `Next: ${p.title}`,
  toReview: 'Look over your answers',

  keys: {
    title: 'Answering with the keyboard',
    lead: 'The keys act on the statement you are in.',
    levels: 'choose the first to the fifth answer',
    dontKnow: 'don’t know',
    notApplicable: 'not applicable, where it is offered',
    preferNotToSay: 'prefer not to say',
    enter: 'go to the next statement',
    backspace: 'clear the answer',
    arrows: 'move within a statement',
    enterKey: 'Enter',
    backspaceKey: 'Backspace',
  },

  saving: 'Saving…',
  saved: (p: { time: string }) => `Saved ${p.time}`,
  savedOnce: 'Answers are saved as you give them.',
  notSaved: 'Not saved',
  tryAgain: 'Try again',
  loadAgain: 'Load again',
  saveFile: 'Save my answers as a file',
  elsewhereTitle: 'These answers are open in another tab',
  elsewhereText:
    'You can read them here, but what you see may be behind. To go on here, take over; the other tab then only reads.',
  takeOver: 'Take over',
};
