import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { ReportDocument } from '../../../files/report/report-document.ts';
import { numbersOf, type ReportWords } from '../words/words.ts';
import { roles } from './roles.ts';
import { agreement } from './agreement.ts';
import { appendix } from './appendix.ts';
import { change } from './change.ts';
import { perspectives } from './perspectives.ts';
import { actions, documents } from './registers.ts';
import type { ReportSource, SectionKey } from './choose.ts';
import { method } from './method.ts';
import { notKnown } from './not-known.ts';
import { createNumbering } from '../../../paper/numbering.ts';
import { profile } from './profile.ts';
import { signs } from './signs.ts';
import { summary } from './summary.ts';

/** The report in the words of one language: what every format then only writes down. */
export function toDocument(source: ReportSource, words: ReportWords): ReportDocument {
  const { choice } = source;
  const report = withChosen(source);
  const chosen = { ...source, report };
  const { network, round, result } = report;
  const { report: m, format } = words;
  const numbering = createNumbering(m, numbersOf(words).count);
  const has = (key: SectionKey) => choice.sections.includes(key);
  const day = format.day(round.closedOn ?? round.openedOn);
  const { count } = numbersOf(words);
  const { answered, invited } = result.responseRate.organisations;
  return {
    language: words.language,
    title: network.name,
    subtitle: m.subtitle({ round: round.label, day }),
    header: m.header({ network: network.name, round: round.label, day }),
    footer:
      result.mode === 'consensus'
        ? m.footerConsensus
        : m.footer({ n: count(answered), of: count(invited) }),
    pageOf: { before: m.pageBefore, between: m.pageBetween, after: m.pageAfter },
    sections: [
      ...summary(report, words, numbering),
      ...(has('profiles')
        ? report.parts.map((part, index) => profile(part, report, words, numbering, index === 0))
        : []),
      ...(has('agreement') ? agreement(report, words, numbering) : []),
      ...(has('notKnown') ? [notKnown(report, words, numbering)] : []),
      ...(has('perspectives') ? perspectives(report, words, numbering) : []),
      ...(has('change') ? change(chosen, words, numbering) : []),
      ...(has('signs') ? signs(report, words) : []),
      ...(has('actions') ? actions(chosen, words, numbering) : []),
      ...(has('documents') ? documents(chosen, words, numbering) : []),
      ...(has('roles') ? roles(chosen, words, numbering) : []),
      ...(has('appendix') ? [appendix(report, words, numbering)] : []),
      method(chosen, words, numbering),
    ],
  };
}

/** Only the questionnaires that were chosen, and what is said of them. */
function withChosen({ report, choice }: ReportSource): RoundReport {
  const isChosen = (one: { readonly questionnaireId: string }) =>
    choice.questionnaires.some((id) => id === one.questionnaireId);
  const parts = report.parts.filter(({ questionnaire: { id } }) =>
    isChosen({ questionnaireId: id }),
  );
  return {
    ...report,
    parts,
    main: parts.find(({ result }) => result.purpose === 'maturity') ?? parts[0] ?? null,
    strongest: report.strongest.filter(isChosen),
    farthestApart: report.farthestApart.filter(isChosen),
    leastKnown: report.leastKnown.filter(isChosen),
  };
}
