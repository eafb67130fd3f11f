import type { LeftOutBecause } from '../../../../domain/comparison/compared-in.ts';
import type { FormReport } from '../../../../domain/comparison/match-forms.ts';
import { defaultSettings } from '../../../../domain/network/default-settings.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import styles from './Notes.module.css';

/** What a reader has to know before comparing: versions, response, and who is not among them. */
export function Notes({ view }: { view: View }) {
  const m = useMessages('comparison');
  const lines = useLines(view);
  return (
    <Notice title={m.notesTitle}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useLines(view: View): string[] {
  const m = useMessages('comparison');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const versionLine = useVersionLine();
  const { compared, collected, rows } = view;
  const { forms, dimensions, leftOut, methods } = compared;
  const { own } = view.collection;
  const networks = new Set(collected.map(({ summary }) => summary.network.key)).size;
  const shared = dimensions.filter(({ isWhole }) => !isWhole);
  const provisional = rows.filter(({ isProvisional }) => isProvisional).length;
  const counts = new Map<LeftOutBecause, number>();
  for (const { because } of leftOut) counts.set(because, (counts.get(because) ?? 0) + 1);
  return [
    m.networksShown({
      count: compared.rows.length,
      n: numbers.count(compared.rows.length),
      of: numbers.count(networks),
    }),
    ...(forms.length > 1 ? forms.map(versionLine) : []),
    ...(shared.length > 0
      ? [
          m.sharedMeans({
            dimensions: format.list(shared.map(({ id }) => read(dimensionText(view, id)))),
          }),
        ]
      : []),
    ...[...counts]
      .filter(
        ([because]) =>
          !forms.some(({ match }) => match.kind === 'notComparable' && match.because === because),
      )
      .map(([because, n]) => m.leftOut({ n: numbers.count(n), because: m.because[because] })),
    ...(provisional > 0
      ? [
          m.provisional({
            count: provisional,
            n: numbers.count(provisional),
            rate: numbers.percent(defaultSettings.fullRate),
          }),
        ]
      : []),
    ...(own !== null && !rows.some(({ key }) => key === own) ? [m.ownNotShown] : []),
    ...(methods.length > 1 ? [m.methods({ list: format.list(methods) })] : []),
    m.caution,
  ];
}

function useVersionLine(): (form: FormReport) => string {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  return ({ version, scope, networks, match }) => {
    const told = { version, count: networks, n: numbers.count(networks) };
    if (match.kind === 'same') return m.versionSame(told);
    if (match.kind === 'notComparable') {
      return m.versionNone({ ...told, because: m.because[match.because] });
    }
    const shared = { shared: numbers.count(match.shared), of: numbers.count(match.of) };
    return scope === 'core'
      ? m.versionCore({ ...told, ...shared })
      : m.versionShared({ ...told, ...shared });
  };
}
