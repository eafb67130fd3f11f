import { plural } from '../plural.ts';

interface Texts {
  network: string;
  round: string;
  minutes: number;
  link: string;
  /** The link is for one person alone. */
  isOwn: boolean;
}

const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);

export default {
  purpose: (p: { network: string }) =>
    `${p.network} looks at how it works together, in order to decide what to do next. Your view counts as much as any other. There are no right or wrong answers.`,
  storage: (p: { k: number }) =>
    `Your answers are sealed on your device; only the coordinator and one second key can open them. They are shown only together with those of others, from ${p.k} persons on. The coordinator deletes them when the network has discussed the results.`,
  inviteSubject: (p: Texts) => `${p.network}: your view of how we work together`,
  inviteBody: (p: Texts) => `Dear colleague,

${p.network} looks at how it works together. Please take about ${minutes(p.minutes)} to answer “${p.round}”.

Open this link. It needs no account and no installation:

${p.link}

${p.isOwn ? 'The link is for you alone: please do not pass it on.' : 'Everybody gets the same link, so it does not tell who answered.'} Your answers are sealed on your device before they leave it. At the end you save a sealed file; please send it back to me.

If the link does not open whole, open the attached invitation file in Concord instead.

Thank you and kind regards`,
  reminderSubject: (p: Texts) => `A reminder: ${p.network}, ${p.round}`,
  reminderBody: (p: Texts) => `Dear colleague,

some answers to “${p.round}” are still missing. If you have sent yours already, thank you: there is nothing more to do.

Otherwise it takes about ${minutes(p.minutes)}:

${p.link}

What you have begun is still on the device on which you began. At the end, please send me the sealed file.

Thank you and kind regards`,
};
